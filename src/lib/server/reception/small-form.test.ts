import { expect, test } from 'vitest';
import { smallForm } from './small-form.ts';

const TYPED = 'application/x-www-form-urlencoded';

function sent(body: BodyInit | null, type = TYPED) {
	const headers = { 'content-type': type };
	const options = { method: 'POST', body, headers, duplex: 'half' };
	return smallForm(new Request('http://127.0.0.1/', options as RequestInit));
}

test('the fields of a form', async () => {
	expect([...(await sent('email=a%40school.example&x='))]).toEqual([
		['email', 'a@school.example'],
		['x', '']
	]);
});

test('a form larger than anybody types is told so', async () => {
	await expect(sent(`reason=${'x'.repeat(70_000)}`)).rejects.toMatchObject({ status: 413 });
});

test.each([
	['no boundary', 'label', 'multipart/form-data'],
	['a part that breaks off', '--b\r\ncontent-dispo', 'multipart/form-data; boundary=b'],
	['no form at all', '{}', 'application/json'],
	['a connection that closes', brokenOff(), TYPED]
])('%s is the sender’s mistake, not a fault of ours', async (_what, body, type) => {
	await expect(sent(body, type)).rejects.toMatchObject({ status: 400 });
});

function brokenOff(): ReadableStream {
	return new ReadableStream({ start: (controller) => controller.error(new Error('aborted')) });
}
