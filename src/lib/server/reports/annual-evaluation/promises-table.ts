import { clauseHref } from '#lib/document/addresses.ts';
import type { Table } from '#lib/document/report.ts';
import { STATE_WORDS } from '#lib/document/state.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import type { Finding } from '#lib/server/evaluation/evaluation.ts';
import { placeOf } from '../place.ts';
import { capital, outOf } from '../words/numbers.ts';
import { overrideSentence } from '../words/override.ts';

/** Takes a choice of findings; gives them as a table of measure, state and what was counted, or nothing. */
export function promisesTable(
	disclosed: Disclosed,
	id: string,
	isChosen: (ref: string, indicator: string) => boolean
): Table[] {
	const chosen = disclosed.findings.filter(({ clause, indicator }) => isChosen(clause, indicator));
	if (chosen.length === 0) return [];
	return [
		{
			kind: 'table',
			id: `${id}-measures`,
			title: titleOf(chosen),
			columns: [
				{ key: 'measure', label: 'Measure' },
				{ key: 'found', label: 'What was found' },
				{ key: 'state', label: 'State' }
			],
			rows: chosen.map((finding) => [
				{
					text: finding.title,
					note: `Clause ${finding.clause}`,
					href: clauseHref(placeOf(disclosed), finding.clause)
				},
				{
					text: finding.reason,
					...(finding.override ? { note: overrideSentence(finding.override, finding.state) } : {})
				},
				{ text: STATE_WORDS[finding.state], state: finding.state }
			]),
			notes: []
		}
	];
}

/** Of those that a number or a date was agreed for; what is for information promises nothing. */
function titleOf(chosen: Finding[]): string {
	const is = (...states: Finding['state'][]) =>
		chosen.filter(({ state }) => states.includes(state)).length;
	const [good, judged] = [is('met', 'on-track'), is('met', 'on-track', 'at-risk', 'not-met')];
	if (judged === 0) return 'What is measured, with nothing to judge yet';
	const kept = is('on-track') > 0 ? 'met or on track' : 'met';
	return `${capital(outOf(good, judged))} measures with an agreed target ${good === 1 ? 'is' : 'are'} ${kept}`;
}
