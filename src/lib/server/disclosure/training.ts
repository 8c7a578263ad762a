import type { LadderLevel, TrainingTopic } from '#lib/server/evaluation/evaluation.ts';
import { hiddenMeasure } from './findings.ts';
import { PARTNERSHIP_TOTAL, type ProtectedMeasure } from './outcomes.ts';
import { RESPONDENTS } from './settings.ts';

/** Takes a topic of training; gives it without ratings of few people and without hidden outcomes. */
export function protectTopic(topic: TrainingTopic, outcomes: ProtectedMeasure[]): TrainingTopic {
	const hides = outcomes.some(
		({ measure, hidden }) => measure.topic === topic.topic && hidden.has(PARTNERSHIP_TOTAL)
	);
	return { ...topic, ladder: topic.ladder.map((level) => protectLevel(level, hides)) };
}

/** Takes a level; gives true where its figures were kept back. */
export function isHidden(level: LadderLevel): boolean {
	return level.measure.symbol === 'c';
}

function protectLevel(level: LadderLevel, hidesOutcomes: boolean): LadderLevel {
	if (level.level === 5)
		return hidesOutcomes
			? hiddenLevel(level, 'Pupils’ outcomes are hidden to protect individuals.')
			: level;
	return fewAnswered(level)
		? hiddenLevel(
				level,
				`Fewer than ${RESPONDENTS} people answered, so their answers are not shown.`
			)
		: level;
}

function fewAnswered(level: LadderLevel): boolean {
	const counts = [level.responses, level.measure.denominator, level.change?.n ?? null];
	return counts.some((count) => count !== null && count > 0 && count < RESPONDENTS);
}

function hiddenLevel(level: LadderLevel, note: string): LadderLevel {
	return { ...level, measure: hiddenMeasure(level.measure), responses: null, change: null, note };
}
