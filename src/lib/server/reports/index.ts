import { schoolOfBriefing, topicReport } from '#lib/document/addresses.ts';
import type { Filters } from '#lib/document/filters.ts';
import type { Report } from '#lib/document/report.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import { annualEvaluation } from './annual-evaluation/annual-evaluation.ts';
import { managementPartnership } from './management-partnership.ts';
import { bestValue } from './best-value/best-value.ts';
import { briefing } from './briefing/briefing.ts';
import { whichBoard } from './briefing/which-board.ts';
import { isOffered } from './offered.ts';
import { withPins } from './pins.ts';
import { schoolReport } from './school.ts';
import { whichSchool } from './school/which-school.ts';
import { topicBuilder } from './topic/topic.ts';
import { topicsOf } from './topic/topics-of.ts';
import { whichTopic } from './topic/which-topic.ts';

/** Takes what may be shown, and what to narrow it to; gives the document. */
export type Builder = (disclosed: Disclosed, filters?: Filters) => Report;

/** Every report by its name, which is its address and its file name. A new one is one file and one line here. */
export const REPORTS: Record<string, Builder> = {
	'annual-evaluation': annualEvaluation,
	'best-value': bestValue,
	briefing: (disclosed, { school = '' } = {}) =>
		briefing(disclosed, school) ?? whichBoard(disclosed),
	'management-partnership': managementPartnership,
	school: (disclosed, { school = '' } = {}) =>
		schoolReport(disclosed, school) ?? whichSchool(disclosed),
	topic: whichTopic
};

/** Takes what is disclosed; gives the names of all reports that are offered of it, one for each topic too. */
export function reportsOn(disclosed: Disclosed): string[] {
	const topics = topicsOf(disclosed).map(({ code }) => topicReport(code));
	return [...Object.keys(REPORTS), ...topics].filter((name) => isOffered(name, disclosed));
}

/** Takes a report's name, or that of one topic's (`topic-reading`), school's (`school-123456`) or board's (`briefing-123456`); gives its builder, or nothing where there is no such report. */
export function builderOf(name: string): Builder | undefined {
	const build = plainBuilder(name);
	return build && ((disclosed, filters) => withPins(build(disclosed, filters), name, disclosed));
}

const OF_A_SCHOOL = 'school-';

function plainBuilder(name: string): Builder | undefined {
	if (Object.hasOwn(REPORTS, name)) return REPORTS[name];
	const board = schoolOfBriefing(name);
	if (board !== null) return (disclosed) => briefing(disclosed, board) ?? whichBoard(disclosed);
	return name.startsWith(OF_A_SCHOOL)
		? schoolBuilder(name.slice(OF_A_SCHOOL.length))
		: topicBuilder(name);
}

function schoolBuilder(school: string): Builder {
	return (disclosed) => schoolReport(disclosed, school) ?? whichSchool(disclosed);
}
