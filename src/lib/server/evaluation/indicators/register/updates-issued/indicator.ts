import { z } from 'zod';
import { judgeCount } from '../../../judge/count.ts';
import { countMeasure, noMeasure } from '../../../measure.ts';
import { indicator } from '../../indicator.ts';

/** Updates issued in the year, told term by term (METHOD 9, M5). */
export const updatesIssued = indicator({
	name: 'updates-issued',
	settings: z.strictObject({ topic: z.string().default('UPDATE') }),
	row: z.object({
		issued: z.number(),
		autumn: z.number(),
		spring: z.number(),
		summer: z.number(),
		planned: z.number(),
		listed: z.number()
	}),
	find({ issued, autumn, spring, summer, planned, listed }, { settings, measurement, setting }) {
		const target = measurement.target ?? null;
		const counts = { held: issued, planned, rows: listed, target, atLeast: true, about: 'updates' };
		const thing = { one: 'update', many: 'updates', did: 'issued' };
		const ruling = judgeCount({ ...counts, thing }, setting.clock);
		const byTerm = ` By term: autumn ${autumn}, spring ${spring}, summer ${summer}.`;
		return {
			measure:
				listed === 0 ? noMeasure('x', 'count', 'updates') : countMeasure(issued, 'updates', target),
			ruling: listed === 0 ? ruling : { ...ruling, reason: ruling.reason + byTerm },
			wants: `A register with a row of the type “communication” and topic “${settings.topic}” for each update, and the day it went out.`
		};
	}
});
