import { error } from '@sveltejs/kit';
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { jobFor } from '#lib/server/reception/jobs/following.ts';
import type { RequestHandler } from './$types';

/** What a job made, for whoever may follow it. */
export const GET: RequestHandler = ({ locals, params }) => {
	const { result } = jobFor(locals.person, params.id);
	if (!result) error(404, 'This file isn’t made yet, or was not finished.');
	const bytes = Readable.toWeb(createReadStream(result.path)) as ReadableStream;
	return new Response(bytes, {
		headers: {
			'content-type': result.mime,
			'content-length': String(result.bytes),
			'content-disposition': `attachment; filename="${result.name}"`,
			'cache-control': 'private, no-store'
		}
	});
};
