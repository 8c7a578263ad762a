import { z } from 'zod';
import { judgeCount } from '../../../judge/count.ts';
import { forInformation, soFar, type Ruling } from '../../../judge/ruling.ts';
import { counted } from '../../../judge/words.ts';
import { countMeasure, noMeasure } from '../../../measure.ts';
import { groupName, type Setting } from '../../../setting.ts';
import { indicator } from '../../indicator.ts';

const row = z.object({ held: z.number(), planned: z.number(), rows: z.number() });

/**
 * Meetings against a list of forums that is missing from the copy of the agreement: however many were
 * held, whether they are those that were meant can’t be shown until the list is there (METHOD 1, gap 5).
 */
export const meetingsOfTheList = indicator({
	name: 'meetings-of-the-list',
	settings: z.strictObject({ group: z.string() }),
	row,
	find(counts, { settings, measurement, setting }) {
		const { target = null } = measurement;
		const isListed = setting.agreement.forums.some(({ code }) => code === settings.group);
		const isKnown = target !== null || isListed;
		const about = `the ${groupName(setting.agreement, settings.group)}`;
		return {
			measure: isKnown
				? countMeasure(counts.held, 'meetings', target)
				: noMeasure('x', 'count', 'meetings'),
			ruling: isKnown
				? judgeCount({ ...counts, target, atLeast: true, about }, setting.clock)
				: withoutList(counts, setting),
			wants: 'The list of forums that the partners agreed to meet in, and how often each meets.'
		};
	}
});

function withoutList({ held }: z.infer<typeof row>, { clock }: Setting): Ruling {
	const met =
		held === 0
			? ''
			: ` ${counted(held, 'meeting')} of the two sides ${held === 1 ? 'was' : 'were'} held${soFar(clock)}.`;
	return {
		...forInformation(''),
		state: 'no-evidence',
		reason: `The list of forums is not in the agreement as supplied, so nothing can be counted against it.${met}`
	};
}
