import { z } from 'zod';
import { indicator } from '../../indicator.ts';
import { shareFound, whereSent } from '../../share-found.ts';

const PARTS = {
	lead: ['have somebody to lead them', 'the role that leads each'],
	report: [
		'have a date for their impact report',
		'an impact report of the same topic for each, with its due date'
	]
} as const;

/** Priorities for the year ahead that have a lead, or a date for the report on them (METHOD 8.3, clause 5.2). */
export const prioritiesWith = indicator({
	name: 'priorities-with',
	settings: z.strictObject({ part: z.enum(['lead', 'report']) }),
	row: z.object({ filled: z.number(), listed: z.number() }),
	find({ filled, listed }, { settings: { part }, measurement, setting }) {
		const [did, wanted] = PARTS[part];
		const found = shareFound(
			whereSent(listed, filled, listed),
			{
				counts: 'priorities',
				did,
				about: 'priorities for the year ahead',
				wants: `A register with rows of the type “priority”, and ${wanted}.`
			},
			{ measurement, setting }
		);
		return listed > 0 || setting.clock.closed ? found : { ...found, ruling: notYet(found.ruling) };
	}
});

/** They are set at the year’s final forum, so before any is recorded there is nothing to look at. */
function notYet<R extends object>(ruling: R) {
	const reason = 'The priorities for the year ahead are set at the final forum of the year.';
	return { ...ruling, state: 'not-due' as const, reason };
}
