import { topicReport } from '#lib/document/addresses.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import type { OutcomeCell } from '#lib/server/evaluation/evaluation.ts';
import type { Topic } from './topics-of.ts';

/** One of the eight parts that an impact report has to have. */
export interface ReportPart {
	name: string;
	present: boolean;
	/** What would bring it. */
	wants: string;
}

/** Takes a topic; gives the eight parts of its report and which of them are there (METHOD 8.3, clause 5.1). */
export function partsOf(topic: Topic, disclosed: Disclosed): ReportPart[] {
	const { training, outcomes } = topic;
	const wrote = (place: string) => isWritten(topic, place, disclosed);
	const changes = outcomes.flatMap(({ change }) => (change ? [change] : []));
	const isAimed = wrote('aim') || hasAgreedAim(topic, disclosed);
	const beside = changes.some(({ comparator }) => comparator !== null);
	return [
		part('aim', isAimed, 'a target, a priority in the register, or its lead’s own words'),
		part('reach', training !== null, 'a register of training'),
		part('dosage', training?.dosage !== undefined, 'the hours of each session'),
		part('starting point', isMeasured(topic, 'baseline'), 'figures from before the work'),
		part('follow-up', isMeasured(topic, 'followup'), 'the same figures after it'),
		part(
			'comparator (or why there is none)',
			beside || (outcomes.length > 0 && wrote('what-else')),
			'figures of the county or of England, or the reason under “What else might explain it”'
		),
		part('strength of evidence', changes.length > 0, 'a starting point and a follow-up'),
		part('next action', wrote('what-we-do'), 'what was decided, in its lead’s words')
	];
}

/** Takes a topic; says whether a target or a priority tells its aim, so that its lead’s words may be left out. */
export function hasAgreedAim(topic: Topic, disclosed: Disclosed): boolean {
	return (
		topic.outcomes.some(({ target }) => target !== null) ||
		prioritiesFor(topic, disclosed).length > 0
	);
}

/** Takes a topic; gives what was set for the year about it, as the register has it. */
export function prioritiesFor({ code }: Topic, { priorities }: Disclosed): Disclosed['priorities'] {
	return priorities.filter(({ topic, ahead }) => topic === code && !ahead);
}

function part(name: string, present: boolean, wants: string): ReportPart {
	return { name, present, wants };
}

function isWritten({ code }: Topic, place: string, { said }: Disclosed): boolean {
	return said.commentary.some((one) => one.report === topicReport(code) && one.place === place);
}

/** A figure that is hidden to protect pupils was sent all the same. */
function isMeasured({ outcomes }: Topic, wanted: OutcomeCell['point']): boolean {
	return outcomes.some(({ cells }) =>
		cells.some(
			({ level, breakdown, point, value, symbol }) =>
				level === 'Partnership' &&
				breakdown === 'Total' &&
				point === wanted &&
				(value !== null || symbol === 'c')
		)
	);
}
