import { topicReport } from '#lib/document/addresses.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import type { OutcomeMeasure, TrainingTopic } from '#lib/server/evaluation/evaluation.ts';
import { judgedFirst } from '../annual-evaluation/judged.ts';
import { bestRating } from './best-rating.ts';

/** A topic with what is known of it. */
export interface Topic {
	code: string;
	name: string;
	training: TrainingTopic | null;
	/** What a promise or a target answers for first, then what is known best, otherwise as sent. */
	outcomes: OutcomeMeasure[];
}

/** Takes what is disclosed; gives each topic that was trained on or measured, in the order of the agreement. */
export function topicsOf(disclosed: Disclosed): Topic[] {
	const { agreement, training } = disclosed;
	const outcomes = judgedFirst(bestKnownFirst(disclosed.outcomes), disclosed);
	const named = new Map(agreement.topics.map(({ code, name }) => [code, name]));
	const known = [...training, ...outcomes].map(({ topic }) => topic).filter((code) => code !== '');
	const codes = [...named.keys(), ...known];
	return [...new Set(codes)]
		.filter((code) => known.includes(code))
		.map((code) => ({
			code,
			name: named.get(code) ?? code,
			training: training.find(({ topic }) => topic === code) ?? null,
			outcomes: outcomes.filter(({ topic }) => topic === code)
		}));
}

/** By how much is known of each, never by which way it went. */
function bestKnownFirst(outcomes: OutcomeMeasure[]): OutcomeMeasure[] {
	return outcomes.toSorted((a, b) => bestRating([b]) - bestRating([a]));
}

/** Takes the name of a report; gives the topic that it is about, or nothing. */
export function topicNamed(name: string, disclosed: Disclosed): Topic | undefined {
	return topicsOf(disclosed).find(({ code }) => topicReport(code) === name);
}
