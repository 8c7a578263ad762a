import { z } from 'zod';
import { judgeNeed } from '../../../judge/need.ts';
import { countMeasure, noMeasure, shareMeasure } from '../../../measure.ts';
import { groupName } from '../../../setting.ts';
import { indicator } from '../../indicator.ts';
import { recordsCalled, rowsOf } from '../which.ts';

/** What was asked for as and when required, and whether it was met (METHOD 6, J-NEED; 8.2, clauses 3.1.5 and 3.1.6). */
export const needsMet = indicator({
	name: 'needs-met',
	settings: z.strictObject({
		topic: z.string().nullable().default(null),
		/** A topic whose needs are counted elsewhere. */
		except: z.string().nullable().default(null),
		/** What meets them: `training`, or the code of a group that meets. */
		sessions: z.string().nullable().default(null)
	}),
	row: z.object({
		logged: z.number(),
		settled: z.number(),
		overdue: z.number(),
		sessions: z.number()
	}),
	find({ logged, settled, overdue, sessions }, { settings, setting }) {
		const which = { type: 'need', topic: settings.topic, clause: null } as const;
		const training = settings.sessions === 'training';
		const one = training ? 'training session' : 'meeting';
		const name = training ? 'training' : groupName(setting.agreement, settings.sessions ?? '');
		const about = name || recordsCalled(which, setting.agreement).about;
		const needs = { logged: logged > 0 ? logged : null, settled, overdue, sessions, one, about };
		return {
			measure: measureOf(needs),
			ruling: judgeNeed(needs, setting.clock),
			wants: `${rowsOf(which)}, with the dates asked for, due and done, and where one was declined, the status “Declined”.`
		};
	}
});

function measureOf(needs: {
	logged: number | null;
	settled: number;
	sessions: number;
	one: string;
}) {
	if (needs.logged !== null) return shareMeasure(needs.settled, needs.logged, 'needs');
	const many = `${needs.one}s`;
	return needs.sessions > 0 ? countMeasure(needs.sessions, many) : noMeasure('x', 'count', many);
}
