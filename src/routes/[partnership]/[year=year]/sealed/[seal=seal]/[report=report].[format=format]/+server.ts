import { error } from '@sveltejs/kit';
import { FORMATS, isFormat } from '#lib/server/exports/index.ts';
import { openSealed, sealedFileName } from '#lib/server/reception/sealing/sealed-page.ts';
import type { RequestHandler } from './$types';

/** A sealed report as a file, written from what was sealed and not from today’s evidence. JSON is the sealed file itself. */
export const GET: RequestHandler = async ({ locals, params }) => {
	const opened = await openSealed(locals.person, params, params.seal);
	const { file, bytes } = opened.sealed;
	if (file.content.report !== params.report || !isFormat(params.format))
		error(404, 'There is no such report or format.');
	const format = FORMATS[params.format];
	const written = params.format === 'json' ? bytes : await format.write(file.content.document);
	return new Response(new Uint8Array(written), {
		headers: {
			'content-type': format.mime,
			'content-disposition': `attachment; filename="${sealedFileName(opened, format.extension)}"`,
			'cache-control': 'private, no-store'
		}
	});
};
