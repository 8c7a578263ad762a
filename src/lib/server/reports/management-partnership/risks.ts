import type { Cell, Section } from '#lib/document/report.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import type { Finding, Part } from '#lib/server/evaluation/evaluation.ts';
import { commentaries } from '../commentary.ts';
import { promisesOf } from '../promises.ts';
import { dateCell, datesOnly, found, stateCell, words } from './found.ts';

/** Takes what is disclosed; gives the seven issues as risks: how they stand, who leads, when last looked at. */
export function risks(disclosed: Disclosed): Section {
	const withScores = !datesOnly(disclosed);
	const all = found(disclosed, 'I7', 'risks-reviewed');
	const listed = promisesOf(disclosed).filter(({ clause }) => clause.ref.startsWith('I'));
	return {
		id: 'risks',
		title: 'The risks',
		intro:
			'The issues that the guidance says need addressing, as the two schools’ own register of risks has them.',
		blocks: [
			...(all && withScores ? [words(all.reason)] : []),
			{
				kind: 'table',
				id: 'risks-table',
				title: 'The seven issues',
				columns: [
					{ key: 'issue', label: 'Issue' },
					{ key: 'reviewed', label: 'Last looked at' },
					{ key: 'state', label: 'In the last term?' },
					...(withScores
						? [
								{ key: 'likelihood', label: 'Likelihood', unit: 'count' as const },
								{ key: 'impact', label: 'Impact', unit: 'count' as const },
								{ key: 'actions', label: 'Actions' }
							]
						: [])
				],
				rows: listed.map(({ clause, finding }) =>
					row(clause.short, finding, withScores, disclosed)
				),
				notes: [
					'Likelihood and impact from 1 (least) to 5 (most), as the register has them.'
				].filter(() => withScores)
			},
			...commentaries(disclosed, 'management-partnership', {
				id: 'risks',
				heading: 'How the committee sees them',
				asks: 'Say which risk has changed since the last meeting, what is done about it, and what would make the committee think again.',
				required: false
			})
		]
	};
}

function row(issue: string, finding: Finding, withScores: boolean, disclosed: Disclosed): Cell[] {
	const part = finding.parts?.[0];
	const about =
		part && withScores ? [part.label, String(part.details?.owner ?? ''), part.standing] : [];
	const note = about.filter(Boolean).join('. ');
	return [
		{ text: `${finding.clause}. ${issue}`, ...(note ? { note } : {}) },
		part ? dateCell(part.date) : { text: 'Not in the register' },
		stateCell(finding, disclosed),
		...(withScores ? [score(part, 'likelihood'), score(part, 'impact'), actions(part)] : [])
	];
}

function score(part: Part | undefined, name: string): Cell {
	const value = part?.details?.[name];
	return typeof value === 'number' ? { text: String(value), number: value } : { text: '' };
}

function actions(part: Part | undefined): Cell {
	const listed = Number(part?.details?.actions ?? 0);
	if (!part) return { text: '' };
	return { text: listed === 0 ? 'None' : `${part.details?.done ?? 0} of ${listed} done` };
}
