import { error } from '@sveltejs/kit';
import { FORMATS, isFormat } from '#lib/server/exports/index.ts';
import { evidenced } from '#lib/server/house/evidenced.ts';
import { theHouse } from '#lib/server/house/the-house.ts';
import { attachment, leaving, NO_SUCH } from '#lib/server/reception/leaving.ts';
import { writeAside } from '#lib/server/reception/write-aside.ts';
import type { RequestHandler } from './$types';

/** A report as a file. */
export const GET: RequestHandler = async ({ locals, params, url }) => {
	if (!isFormat(params.format)) error(404, NO_SUCH);
	const { mime, extension } = FORMATS[params.format];
	const { disclosed, report } = await leaving(locals.person, params, url);
	const whole = await evidenced(await theHouse(), disclosed, report);
	const name = `${params.partnership}-${params.year}-${params.report}.${extension}`;
	return attachment(await writeAside(whole, params.format), mime, name);
};
