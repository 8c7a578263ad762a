import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { BrokenOff, readForm } from './arriving-form.ts';

const FIELD = '--b\r\ncontent-disposition: form-data; name="partnership"\r\n\r\nsample\r\n';
const FILE =
	'--b\r\ncontent-disposition: form-data; name="file"; filename="a.csv"\r\n\r\nmeeting_id\r\n';

function sent(body: BodyInit, type = 'multipart/form-data; boundary=b') {
	const headers = { 'content-type': type };
	return new Request('http://127.0.0.1/', {
		method: 'POST',
		body,
		headers,
		duplex: 'half'
	} as RequestInit);
}

/** Reads the file whole, as the ledger does, after a while in which nobody listens to it. */
const read = (request: Request) =>
	readForm(request, async (fields, { name, bytes }) => {
		await new Promise((resolve) => setTimeout(resolve, 20));
		return [fields.get('partnership'), name, await text(bytes)];
	});

/** A body that sends some of the form and then fails as a closed connection does. */
function cutOff(part: string): ReadableStream {
	return new ReadableStream({
		pull(controller) {
			controller.enqueue(new TextEncoder().encode(part));
			part = '';
			setTimeout(() => controller.error(new Error('aborted')), 5);
		}
	});
}

test('the fields before the file, and the file', async () => {
	expect(await read(sent(`${FIELD}${FILE}--b--`))).toEqual(['sample', 'a.csv', 'meeting_id']);
});

test('a field after the file comes too late', async () => {
	const fields = await readForm(sent(`${FILE}${FIELD}--b--`), async ({ size }) => size);
	expect(fields).toBe(0);
});

test('a form without a file brings nothing', async () => {
	expect(await read(sent(`${FIELD}--b--`))).toBeNull();
});

test.each([
	['a file without its end', sent(FIELD + FILE)],
	['a field without its end', sent(FIELD)],
	['no boundary', sent(FIELD, 'multipart/form-data')],
	['no body', new Request('http://127.0.0.1/', { method: 'POST' })],
	['a connection that closes within the file', sent(cutOff(FIELD + FILE.slice(0, -4)))],
	['a connection that closes before the file', sent(cutOff(FIELD))]
])('%s is a form broken off, and nobody’s bug', async (_what, request) => {
	await expect(read(request)).rejects.toBeInstanceOf(BrokenOff);
});

test('what is left of a file that is not wanted is let pass', async () => {
	const long = FILE + 'x'.repeat(2_000_000);
	const refused = readForm(sent(`${FIELD}${long}\r\n--b--`), async (_fields, { bytes }) => {
		for await (const _ of bytes) return 'enough';
		return 'nothing';
	});
	expect(await refused).toBe('enough');
});
