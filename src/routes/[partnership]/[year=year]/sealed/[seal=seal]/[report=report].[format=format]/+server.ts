import { error } from '@sveltejs/kit';
import { FORMATS, isFormat } from '#lib/server/exports/index.ts';
import { PACK_MIME, packOf } from '#lib/server/exports/pack/pack.ts';
import { attachment, NO_SUCH } from '#lib/server/reception/leaving.ts';
import { sealedInPack } from '#lib/server/reception/sealing/pack.ts';
import { openSealed, sealedFileName } from '#lib/server/reception/sealing/sealed-page.ts';
import { writeAside } from '#lib/server/reception/write-aside.ts';
import type { RequestHandler } from './$types';

/** A sealed report as a file, written from what was sealed and not from today’s evidence. JSON is the sealed file itself. */
export const GET: RequestHandler = async ({ locals, params }) => {
	const opened = await openSealed(locals.person, params, params.seal);
	const { file, bytes } = opened.sealed;
	const { document, report } = file.content;
	if (report !== params.report) error(404, NO_SUCH);
	const name = sealedFileName(opened, params.format);
	if (params.format === 'zip')
		return attachment(
			packOf(document, { ...sealedInPack(bytes), write: writeAside }),
			PACK_MIME,
			name
		);
	if (!isFormat(params.format)) error(404, NO_SUCH);
	const { format } = params;
	const { mime } = FORMATS[format];
	return attachment(format === 'json' ? bytes : await writeAside(document, format), mime, name);
};
