import { z } from 'zod';
import { judgedOutcome } from '../../../outcomes/judged.ts';
import { indicator } from '../../indicator.ts';

/** An aim takes longer than the agreement to show: what stands beside it proves nothing about it (METHOD 8.1, clause 2.1). */
const AT_MOST = 2;

/** An outcome that stands beside an aim as context and is never judged. */
export const contextOutcome = indicator({
	name: 'context-outcome',
	settings: z.strictObject({
		/** A measure’s code; where empty, persistent absence. */
		measure: z.string().default('')
	}),
	row: z.object({ measure: z.string().nullable() }),
	find({ measure }, given) {
		const found = judgedOutcome(measure, 'how pupils fare', given);
		const { reason } = found.ruling;
		return {
			...found,
			ruling: {
				state: 'for-information',
				judgement: 'For information',
				reason: `${reason.replace(/; no target is agreed\.$|\.$/, '')}; this is context for the aim and is never judged.`
			},
			strength: found.strength && found.strength > AT_MOST ? AT_MOST : found.strength
		};
	}
});
