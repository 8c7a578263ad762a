import type { LadderLevel, TrainingTopic } from '#lib/server/evaluation/evaluation.ts';
import { RESPONDENTS } from './settings.ts';

type Withheld = 'few' | 'beside few' | null;

/**
 * Takes the topics of training; gives for each level whether its answers are kept back. All topics
 * together are told elsewhere, so that one hidden alone could be worked out: the next smallest goes
 * with it, until the hidden ones are as many people as may be shown (METHOD 7.2 and 7.3, step 3).
 */
export function withheldAnswers(topics: TrainingTopic[]): Map<LadderLevel, Withheld> {
	const levels = topics.flatMap(({ ladder }) => ladder);
	const numbers = [...new Set(levels.map(({ level }) => level))];
	return new Map(
		numbers.flatMap((number) => atLevel(levels.filter((one) => one.level === number)))
	);
}

function atLevel(levels: LadderLevel[]): [LadderLevel, Withheld][] {
	const few = levels.filter((level) => answersIn(level) > 0 && answersIn(level) < RESPONDENTS);
	const hidden = [...few];
	const shown = levels
		.filter((level) => answersIn(level) >= RESPONDENTS)
		.sort((a, b) => answersIn(a) - answersIn(b));
	while (few.length > 0 && shown.length > 0 && couldBeWorkedOut(hidden)) {
		hidden.push(shown.shift()!);
	}
	return levels.map((level) => [
		level,
		few.includes(level) ? 'few' : hidden.includes(level) ? 'beside few' : null
	]);
}

function couldBeWorkedOut(hidden: LadderLevel[]): boolean {
	const people = hidden.reduce((sum, level) => sum + answersIn(level), 0);
	return hidden.length < 2 || people < RESPONDENTS;
}

/** The fewest people that a figure of the level stands on; 0 where nobody answered. */
function answersIn({ responses, measure, change }: LadderLevel): number {
	const counts = [responses, measure.denominator, change?.n].filter((count) => (count ?? 0) > 0);
	return counts.length > 0 ? Math.min(...counts.map(Number)) : 0;
}
