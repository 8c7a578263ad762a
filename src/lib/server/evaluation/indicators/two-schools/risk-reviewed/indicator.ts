import { z } from 'zod';
import { dateInWords } from '#lib/calendar/words.ts';
import { nothingSent, type Clock, type Ruling } from '../../../judge/ruling.ts';
import { noMeasure } from '../../../measure.ts';
import { indicator } from '../../indicator.ts';

const row = z.object({
	recorded: z.number(),
	title: z.string().nullable(),
	owner_role: z.string().nullable(),
	status: z.string().nullable(),
	reviewed_on: z.string().nullable(),
	reviewed_lately: z.boolean().nullable(),
	likelihood: z.number().nullable(),
	impact: z.number().nullable(),
	actions: z.number().nullable(),
	actions_done: z.number().nullable()
});

/** A risk of the leaflet’s issues, looked at since the last term began (METHOD 10.3). */
export const riskReviewed = indicator({
	name: 'risk-reviewed',
	settings: z.strictObject({ clause: z.string() }),
	row,
	find(risk, { settings, setting }) {
		const { likelihood, impact, actions, actions_done: done, owner_role: owner } = risk;
		return {
			measure: noMeasure(risk.recorded > 0 ? 'z' : 'x', 'count', 'risks'),
			ruling: ruling(risk, setting.clock),
			wants: `A row of a register with the type “Risk” and clause ${settings.clause}: who leads it, likelihood and impact from 1 to 5, and under Done on the day it was last looked at.`,
			parts:
				risk.recorded === 0
					? []
					: [
							{
								label: risk.title ?? '',
								school: null,
								measure: null,
								date: risk.reviewed_on,
								standing: risk.status === 'done' ? 'Closed' : 'Open',
								details: { likelihood, impact, owner, actions, done }
							}
						]
		};
	}
});

function ruling(risk: z.infer<typeof row>, clock: Clock): Ruling {
	if (risk.recorded === 0) return nothingSent('this risk', clock, 'J-DONE');
	const judgement = 'J-DONE';
	if (!risk.reviewed_on)
		return {
			state: 'at-risk',
			judgement,
			reason: 'The risk is written down; nobody has looked at it since.'
		};
	const when = dateInWords(risk.reviewed_on);
	if (risk.reviewed_lately)
		return { state: 'met', judgement, reason: `The risk was last looked at on ${when}.` };
	const reason = `The risk was last looked at on ${when}, before the last term began.`;
	return { state: clock.closed ? 'not-met' : 'at-risk', judgement, reason };
}
