import type { LadderLevel, TrainingTopic } from '#lib/server/evaluation/evaluation.ts';
import { withheldAnswers } from './few-answers.ts';
import { hiddenMeasure, roundedMeasure } from './findings.ts';
import { PARTNERSHIP_TOTAL, type ProtectedMeasure } from './outcomes.ts';
import { RESPONDENTS, type Thresholds } from './settings.ts';

/** Takes the topics of training; gives them without ratings of few people and without hidden outcomes. */
export function protectTraining(
	topics: TrainingTopic[],
	outcomes: ProtectedMeasure[],
	limits: Thresholds
): TrainingTopic[] {
	const withheld = withheldAnswers(topics);
	return topics.map((topic) => ({
		...topic,
		ladder: topic.ladder.map((level) =>
			level.level === 5
				? pupilsLevel(level, hidesOutcomes(topic, outcomes), limits)
				: answersLevel(level, withheld.get(level)!)
		)
	}));
}

/** Takes a level; gives true where its figures were kept back. */
export function isHidden(level: LadderLevel): boolean {
	return level.measure.symbol === 'c';
}

function hidesOutcomes({ topic }: TrainingTopic, outcomes: ProtectedMeasure[]): boolean {
	return outcomes.some(
		({ measure, hidden }) => measure.topic === topic && hidden.has(PARTNERSHIP_TOTAL)
	);
}

function pupilsLevel(level: LadderLevel, hides: boolean, limits: Thresholds): LadderLevel {
	if (hides) return hiddenLevel(level, 'Pupils’ outcomes are hidden to protect individuals.');
	return { ...level, measure: roundedMeasure(level.measure, limits) };
}

function answersLevel(level: LadderLevel, withheld: 'few' | 'beside few' | null): LadderLevel {
	if (withheld === null) return level;
	const few = `Fewer than ${RESPONDENTS} people answered, so their answers are not shown.`;
	const beside = `Not shown, because the answers of fewer than ${RESPONDENTS} people could be worked out from it.`;
	return hiddenLevel(level, withheld === 'few' ? few : beside);
}

function hiddenLevel(level: LadderLevel, note: string): LadderLevel {
	return { ...level, measure: hiddenMeasure(level.measure), responses: null, change: null, note };
}
