import { clauseHref } from '#lib/document/addresses.ts';
import type { Table } from '#lib/document/report.ts';
import { STATE_WORDS } from '#lib/document/state.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import { placeOf } from '../place.ts';
import { figureOf } from '../words/figure.ts';
import { overrideSentence } from '../words/override.ts';

/** Takes a choice of findings; gives them as a table of measure, figure, state and reason, or nothing. */
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
			title: 'What can be measured today',
			columns: [
				{ key: 'measure', label: 'Measure' },
				{ key: 'figure', label: 'Figure' },
				{ key: 'state', label: 'State' },
				{ key: 'reason', label: 'Why' }
			],
			rows: chosen.map((finding) => [
				{
					text: finding.title,
					note: `Clause ${finding.clause}`,
					href: clauseHref(placeOf(disclosed), finding.clause)
				},
				{ text: figureOf(finding, disclosed)?.text ?? 'Nothing sent yet' },
				{ text: STATE_WORDS[finding.state], state: finding.state },
				{
					text: finding.reason,
					...(finding.override ? { note: overrideSentence(finding.override) } : {})
				}
			]),
			notes: []
		}
	];
}
