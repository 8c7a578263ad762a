import type { Evaluation, Finding, Meeting } from '#lib/server/evaluation/evaluation.ts';
import { hiddenMeasure } from './findings.ts';
import type { Viewer } from './viewer.ts';

/** What stands for a figure about two schools and one head, where it would leave their joint committee. */
export const COMMITTEE_ONLY =
	'The joint committee sees the figure on the page. Files and others get states and dates.';

/** Rulings whose sentences say what was done and when, and nothing of how well (METHOD 10). */
const OF_DATES = ['J-DONE'];

/**
 * Takes an agreement and a viewer; gives whether figures are kept back from them. Of an internal
 * agreement, where nearly every figure is about two schools or one head, only members see figures, and
 * only on a page.
 */
export function keepsFigures(
	agreement: { internal?: boolean | undefined },
	{ role, audience }: Viewer
): boolean {
	const isMember = role === 'administrator' || role === 'forum-member';
	return agreement.internal === true && !(isMember && audience === 'partner');
}

/** Its state and its dates. */
function withoutFigures(finding: Finding): Finding {
	const tellsDates = OF_DATES.some((rule) => finding.judgement.startsWith(rule));
	const told = finding.measure.value === null && finding.measure.symbol !== 'c';
	return {
		...finding,
		measure: told ? finding.measure : hiddenMeasure(finding.measure),
		reason: tellsDates || told ? finding.reason : COMMITTEE_ONLY,
		...(finding.parts
			? { parts: finding.parts.map((part) => ({ ...part, measure: null, details: undefined })) }
			: {})
	};
}

/** Takes an evaluation; gives of its meetings when they were, and of schools and pupils nothing. */
export function datesAlone(evaluation: Evaluation): Evaluation {
	return {
		...evaluation,
		findings: evaluation.findings.map(withoutFigures),
		forums: evaluation.forums.map((forum) => ({
			...forum,
			schools: [],
			meetings: forum.meetings.map(dateAlone)
		})),
		participation: [],
		training: [],
		outcomes: [],
		outcomesByYearEnd: [],
		series: [],
		priorities: []
	};
}

function dateAlone(meeting: Meeting): Meeting {
	return { ...meeting, schoolsPresent: null, peoplePresent: null, headPresent: null };
}
