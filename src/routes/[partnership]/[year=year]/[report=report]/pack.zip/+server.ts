import { PACK_MIME, packOf } from '#lib/server/exports/pack/pack.ts';
import { withItsEvidence } from '#lib/server/house/evidenced.ts';
import { rowsLeave } from '#lib/server/house/rows-leave.ts';
import { theHouse } from '#lib/server/house/the-house.ts';
import { attachment, leaving } from '#lib/server/reception/leaving.ts';
import { writeAside } from '#lib/server/reception/write-aside.ts';
import type { RequestHandler } from './$types';

/** A report in every format, with its charts, figures and the rows behind them where any may leave, in one zip that is sent as it is made. */
export const GET: RequestHandler = async ({ locals, params, url }) => {
	const { disclosed, report } = await leaving(locals.person, params, url);
	const house = await theHouse();
	const whole = await withItsEvidence(house, disclosed, report);
	const extras = (await rowsLeave(house, disclosed, report)) ? { evidence: whole.evidence } : {};
	const name = `${params.partnership}-${params.year}-${params.report}.zip`;
	const pack = packOf(whole.report, { ...extras, write: writeAside });
	return attachment(pack, PACK_MIME, name);
};
