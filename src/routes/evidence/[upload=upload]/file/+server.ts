import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { receivedFile } from '#lib/server/reception/sending.ts';
import type { RequestHandler } from './$types';

/** The received file, byte for byte, for those who may see the upload. */
export const GET: RequestHandler = async ({ locals, params }) => {
	const { path, file } = await receivedFile(locals.person, params.upload);
	const bytes = Readable.toWeb(createReadStream(path)) as ReadableStream;
	return new Response(bytes, {
		headers: {
			'content-type': 'application/octet-stream',
			'content-disposition': `attachment; filename*=UTF-8''${encoded(file)}`,
			'cache-control': 'private, no-store'
		}
	});
};

/** As RFC 8187 writes names: what `encodeURIComponent` leaves of its special characters is encoded too. */
function encoded(file: string): string {
	return encodeURIComponent(file).replace(
		/['()*]/g,
		(sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`
	);
}
