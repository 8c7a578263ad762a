import { topicReport } from '#lib/document/addresses.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import type { OutcomeMeasure, TrainingTopic } from '#lib/server/evaluation/evaluation.ts';

/** A topic with what is known of it. */
export interface Topic {
	code: string;
	name: string;
	training: TrainingTopic | null;
	outcomes: OutcomeMeasure[];
}

/** Takes what is disclosed; gives each topic that was trained on or measured, in the order of the agreement. */
export function topicsOf({ agreement, training, outcomes }: Disclosed): Topic[] {
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

/** Takes the name of a report; gives the topic that it is about, or nothing. */
export function topicNamed(name: string, disclosed: Disclosed): Topic | undefined {
	return topicsOf(disclosed).find(({ code }) => topicReport(code) === name);
}
