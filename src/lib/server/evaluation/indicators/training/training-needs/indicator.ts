import { z } from 'zod';
import { judgeNeed } from '../../../judge/need.ts';
import { countMeasure, noMeasure } from '../../../measure.ts';
import { indicator } from '../../indicator.ts';

/** Training held as and when required; no sheet of today holds a log of needs (METHOD 8.2, clause 3.1.6). */
export const trainingNeeds = indicator({
	name: 'training-needs',
	settings: z.strictObject({}),
	row: z.object({ sessions: z.number(), with_need: z.number() }),
	find({ sessions }, { setting }) {
		const needs = { logged: null, settled: 0, overdue: 0, sessions, one: 'training session' };
		return {
			measure:
				sessions > 0
					? countMeasure(sessions, 'training sessions')
					: noMeasure('x', 'count', 'training sessions'),
			ruling: judgeNeed({ ...needs, about: 'training' }, setting.clock),
			wants: 'A training sheet, and a log of the needs it answers.'
		};
	}
});
