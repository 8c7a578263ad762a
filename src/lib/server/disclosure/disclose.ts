import type { Evaluation, ForumRecord, OutcomeMeasure } from '#lib/server/evaluation/evaluation.ts';
import { seesMarks, seesOutcomes, seesParticipation, thresholdsFor } from './by-role.ts';
import type { Disclosed, DisclosedForum, Passed, Withheld } from './disclosed.ts';
import { equityOf, reachOf, returnedOf } from './equity.ts';
import { protectFinding } from './findings.ts';
import { datesAlone, keepsFigures } from './internal.ts';
import { named } from './named.ts';
import type { ProtectedMeasure } from './outcomes.ts';
import { protectParts } from './parts.ts';
import { protectedOnce } from './protected-once.ts';
import { protectSeries } from './series.ts';
import { isHidden, protectTraining } from './training.ts';
import { discloseSaid } from './said.ts';
import { NOTHING_SAID, type YearSaid } from '#lib/server/said/said.ts';
import type { Viewer } from './viewer.ts';

/**
 * The one door out. Takes everything known, a viewer and what was said over the year; gives what they may
 * see: small figures hidden first, for the whole partnership alike, then the rows of others taken away.
 */
export function disclose(
	everything: Evaluation,
	viewer: Viewer,
	said: YearSaid = NOTHING_SAID
): Disclosed {
	const known = named(everything);
	const evaluation = keepsFigures(known.agreement, viewer) ? datesAlone(known) : known;
	const limits = thresholdsFor(viewer);
	const outcomes = evaluation === known ? protectedOnce(everything, limits) : [];
	const { partnership, agreement, year, asAt, closed, evidenceVersion } = evaluation;
	const { halfTerms, halfTermsCompleted, priorities, uploads, notes } = evaluation;
	const shown: Omit<Passed, 'withheld'> = {
		...{ viewer, partnership, agreement, year, asAt, closed, evidenceVersion },
		...{ halfTerms, halfTermsCompleted, priorities, uploads, notes },
		findings: evaluation.findings.map((finding) =>
			protectParts(protectFinding(finding, outcomes, limits), viewer, limits)
		),
		forums: evaluation.forums.map((forum) => forumFor(forum, evaluation, viewer)),
		participation: evaluation.participation.filter(({ school }) =>
			seesParticipation(viewer, school)
		),
		training: protectTraining(evaluation.training, outcomes, limits),
		outcomes: outcomes.map(({ measure }) => outcomeFor(measure, viewer)),
		series: protectSeries(evaluation.series, viewer),
		said: discloseSaid(said, evaluation.agreement, viewer),
		equity: equityOf(evaluation.participation),
		returned: returnedOf(known)
	};
	const withheld = countWithheld(shown, evaluation, outcomes, limits.roundTo);
	const passed: Passed = { ...shown, withheld };
	return passed as Disclosed;
}

function forumFor(forum: ForumRecord, evaluation: Evaluation, viewer: Viewer): DisclosedForum {
	const schools = forum.schools.filter(({ school }) =>
		seesMarks(viewer, evaluation.agreement, forum.code, school)
	);
	return {
		...forum,
		schools,
		reach: reachOf(forum),
		schoolsWithheld: forum.schools.length - schools.length
	};
}

function outcomeFor(measure: OutcomeMeasure, viewer: Viewer): OutcomeMeasure {
	const cells = measure.cells.filter(
		(cell) => cell.school === null || seesOutcomes(viewer, cell.school)
	);
	return { ...measure, cells };
}

function countWithheld(
	shown: Pick<Disclosed, 'findings' | 'training' | 'participation'>,
	evaluation: Evaluation,
	outcomes: ProtectedMeasure[],
	roundedTo: number
): Withheld {
	return {
		outcomeCells: outcomes.reduce((count, { hidden }) => count + hidden.size, 0),
		findings: shown.findings.filter(({ measure }) => measure.symbol === 'c').length,
		ratings: shown.training.flatMap(({ ladder }) => ladder).filter(isHidden).length,
		schools: evaluation.participation.length - shown.participation.length,
		roundedTo
	};
}
