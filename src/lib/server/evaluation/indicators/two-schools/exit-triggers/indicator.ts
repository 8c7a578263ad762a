import { z } from 'zod';
import { dateInWords } from '#lib/calendar/words.ts';
import { forInformation, nothingDue } from '../../../judge/ruling.ts';
import { share } from '../../../judge/words.ts';
import { countMeasure, noMeasure } from '../../../measure.ts';
import { indicator } from '../../indicator.ts';
import { triggersIn, trippedBy, TRIPPED } from '../triggers.ts';

/** Of what would end the arrangement early, how much has happened by the as-at date (METHOD 10, T3). */
export const exitTriggers = indicator({
	name: 'exit-triggers',
	readsFacts: false,
	afterOthers: true,
	settings: z.strictObject({}),
	row: z.unknown(),
	find(_, { setting, others }) {
		const triggers = triggersIn(setting.partnership, setting.asAt);
		const parts = triggers.map((trigger) => ({
			label: trigger.words,
			school: null,
			measure: null,
			date: setting.asAt,
			standing: TRIPPED[trippedBy(trigger, others)]
		}));
		const met = parts.filter(({ standing }) => standing === TRIPPED.met).length;
		const unknown = parts.filter(({ standing }) => standing === TRIPPED.unknown).length;
		if (parts.length === 0) return none(setting);
		const blind = unknown > 0 ? `; of ${unknown} it can’t be said` : '';
		return {
			measure: countMeasure(met, 'triggers'),
			ruling: forInformation(
				`${share(met, parts.length, 'exit triggers')} ${met === 1 ? 'is' : 'are'} met as at ${dateInWords(setting.asAt)}${blind}`,
				'what follows is for the two governing bodies to decide'
			),
			wants: '',
			parts
		};
	}
});

function none({ clock }: Parameters<Parameters<typeof indicator>[0]['find']>[1]['setting']) {
	const { judgement } = nothingDue(clock, 'For information');
	return {
		measure: noMeasure('x', 'count', 'triggers'),
		ruling: {
			state: 'no-evidence' as const,
			judgement,
			reason: 'No exit triggers are written down in the partnership’s file.'
		},
		wants:
			'The triggers of the contract, each with its measure and threshold, in the partnership’s file.'
	};
}
