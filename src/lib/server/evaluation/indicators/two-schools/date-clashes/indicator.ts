import { z } from 'zod';
import { forInformation, nothingSent, soFar, type Ruling } from '../../../judge/ruling.ts';
import { counted } from '../../../judge/words.ts';
import { countMeasure, noMeasure } from '../../../measure.ts';
import type { Setting } from '../../../setting.ts';
import { indicator } from '../../indicator.ts';

/** Days on which both schools need the head: events of the register and meetings of their governing bodies (METHOD 10, T4). */
export const dateClashes = indicator({
	name: 'date-clashes',
	settings: z.strictObject({ topic: z.string(), group: z.string() }),
	row: z.object({
		days: z.number(),
		clashes: z.array(z.object({ day: z.string(), what: z.string() }))
	}),
	find({ days, clashes }, { measurement, setting }) {
		return {
			measure:
				days === 0 ? noMeasure('x', 'count', 'clashes') : countMeasure(clashes.length, 'clashes'),
			ruling: ruling(clashes.length, days, measurement.target ?? null, setting),
			wants:
				'A register of events that need the head (type “Milestone”, topic EVENT), each with its school and the date due.',
			parts: clashes.map(({ day, what }) => ({
				label: what,
				school: null,
				measure: null,
				date: day,
				standing: day <= setting.asAt ? 'Past' : 'To come'
			}))
		};
	}
});

function ruling(clashes: number, days: number, target: number | null, { clock }: Setting): Ruling {
	if (days === 0) return nothingSent('events that need the head', clock, 'J-DIR');
	const figure = `Of ${counted(days, 'day')} with an event, ${clashes === 0 ? 'none' : clashes} ${clashes > 1 ? 'need' : 'needs'} the head at both schools${soFar(clock)}`;
	if (target === null) return forInformation(figure);
	const kept = clashes <= target;
	const agreed = `; ${target === 0 ? 'none was' : `at most ${target} were`} agreed.`;
	const state = kept ? (clock.closed ? 'met' : 'on-track') : clock.closed ? 'not-met' : 'at-risk';
	return { state, judgement: `J-DIR(${target})`, reason: figure + agreed };
}
