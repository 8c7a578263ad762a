import { error } from '@sveltejs/kit';

/** A form without a file: an address, a password, a reason. */
const LIMIT = 64 * 1024;

/**
 * Takes the request of a form without a file; gives its fields. Answers 413 to one that is larger than
 * anybody types, of which no more is kept than that, and 400 to one that can’t be read or breaks off.
 */
export async function smallForm(request: Request, limit = LIMIT): Promise<FormData> {
	const type = request.headers.get('content-type') ?? '';
	try {
		const body = await atMost(limit, request.body);
		if (body) return await new Response(body, { headers: { 'content-type': type } }).formData();
	} catch {
		// Whatever went wrong, the sender’s connection or form did: nothing of ours has touched it yet.
		error(400, 'This form didn’t arrive whole. Go back and send it again.');
	}
	error(413, 'This form is larger than we take. Go back and shorten what you wrote.');
}

/** Reads a body to its end, so that its sender reads the answer; gives null where it is longer. */
async function atMost(
	limit: number,
	body: Request['body']
): Promise<Uint8Array<ArrayBuffer> | null> {
	const chunks: Uint8Array[] = [];
	let bytes = 0;
	for await (const chunk of body ?? []) {
		bytes += chunk.byteLength;
		if (bytes <= limit) chunks.push(chunk);
	}
	return bytes <= limit ? new Uint8Array(Buffer.concat(chunks)) : null;
}
