import type { LadderLevel, OutcomeMeasure } from '../evaluation.ts';
import { counted } from '../judge/words.ts';
import { answersMeasure, noMeasure } from '../measure.ts';
import { matchedChange, meanChangeFrom } from '../statistics/matched-change.ts';
import type { TopicRow } from './topics.ts';

/** Takes a topic’s answers and outcomes; gives Guskey’s five levels, always all five (METHOD 2.2, DECISION). */
export function ladderOf(row: TopicRow, outcomes: OutcomeMeasure[]): LadderLevel[] {
	return [reactions(row), learning(row), support(row), use(row), pupils(outcomes)];
}

function reactions(row: TopicRow): LadderLevel {
	const note = 'Rated the training 4 or 5 out of 5.';
	return answers(1, 'Reactions', row.rated_well, row.rated, row.attended, note);
}

function learning(row: TopicRow): LadderLevel {
	const note =
		row.scales > 1
			? 'Scored higher afterwards; tests had different highest scores, so their mean change is not given.'
			: 'Scored higher after the training than before.';
	const level = answers(2, 'Learning', row.improved, row.pairs, row.attended, note);
	return { ...level, change: row.scales > 1 ? null : changeOf(row) };
}

function support(row: TopicRow): LadderLevel {
	const note = 'Said 4 or 5 out of 5: “My school supports me to use this.”';
	const { supported, supported_answers: answered, attended } = row;
	return answers(3, 'Organisation support', supported, answered, attended, note);
}

function use(row: TopicRow): LadderLevel {
	const note = `Said that they use it; ${counted(row.partly, 'more answer')} said partly.`;
	return answers(4, 'Use', row.used, row.used_answers, row.attended, note);
}

/** Outcomes stand beside training by topic; METHOD 2.7 says which words they allow. */
function pupils(outcomes: OutcomeMeasure[]): LadderLevel {
	const measured = outcomes.find(({ change }) => change !== null) ?? outcomes[0];
	const level = { level: 5 as const, name: 'Outcomes', responses: null, asked: null, change: null };
	if (!measured?.change) {
		const note = measured ? 'No second measurement of pupils yet.' : 'No evidence.';
		return { ...level, measure: noMeasure('x', 'percentage-points', 'pupils'), note };
	}
	const { change, interval, words, strength } = measured.change;
	const unit = measured.unit === 'percent' ? ('percentage-points' as const) : measured.unit;
	return {
		...level,
		measure: { ...noMeasure('x', unit, 'pupils'), value: change, symbol: null, interval },
		note: `${measured.name}: ${words} (strength of evidence ${strength} of 4).`
	};
}

function answers(
	level: LadderLevel['level'],
	name: string,
	yes: number,
	answered: number,
	asked: number,
	note: string
): LadderLevel {
	return {
		level,
		name,
		measure: answersMeasure(yes, answered, asked, 'answers'),
		responses: answered,
		asked,
		change: null,
		note: answered === 0 ? 'No evidence.' : note
	};
}

function changeOf({ pairs, change, change_sd: sd }: TopicRow): LadderLevel['change'] {
	if (change === null || pairs === 0) return null;
	const found = sd === null ? matchedChange([change]) : meanChangeFrom(pairs, change, sd);
	const { low, high } = found?.interval ?? { low: null, high: null };
	return { mean: change, low, high, n: pairs };
}
