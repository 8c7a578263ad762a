import { expect, test } from 'vitest';
import { compressed } from './compressed.ts';

const page = () => new Response('<p>Met</p>', { headers: { 'content-type': 'text/html' } });
const asking = (encodings: string) =>
	new Request('http://127.0.0.1/', { headers: { 'accept-encoding': encodings } });

test('a page is gzipped for a browser that takes gzip, and reads the same', async () => {
	const answer = compressed(asking('br, gzip'), page());
	expect(answer.headers.get('content-encoding')).toBe('gzip');
	const body = answer.body!.pipeThrough(new DecompressionStream('gzip'));
	expect(await new Response(body).text()).toBe('<p>Met</p>');
});

test('a browser that doesn’t take gzip gets the page as it is', async () => {
	expect(await compressed(asking('identity'), page()).text()).toBe('<p>Met</p>');
});

test('a PDF is left as it is', () => {
	const pdf = new Response('%PDF', { headers: { 'content-type': 'application/pdf' } });
	expect(compressed(asking('gzip'), pdf)).toBe(pdf);
});
