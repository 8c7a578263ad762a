import { clauseHref } from '#lib/document/addresses.ts';
import type { Cell, Table } from '#lib/document/report.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import type { OutcomeMeasure } from '#lib/server/evaluation/evaluation.ts';
import { outcomeTitle, placeName } from '../annual-evaluation/outcome-words.ts';
import { outcomeClause } from '../clause-about.ts';
import { placeOf } from '../place.ts';
import { numbered } from '../words/numbers.ts';
import { change as changeText, interval } from '../words/quantity.ts';
import { CHANGE_BEFORE_ROUNDING, countsRounded } from '../words/rounding-notes.ts';
import { bestRating } from './best-rating.ts';

/** Takes the measures that have no chart in the two pages; gives a row for each, with n, interval, comparator and strength. */
export function otherOutcomes(measures: OutcomeMeasure[], disclosed: Disclosed): Table[] {
	if (measures.length === 0) return [];
	return [
		{
			kind: 'table',
			id: 'other-outcomes',
			title: 'What else was measured of pupils',
			columns: [
				{ key: 'measure', label: 'Measure' },
				{ key: 'change', label: 'Change' },
				{ key: 'beside', label: 'Beside it' },
				{ key: 'strength', label: 'Strength' }
			],
			rows: measures.map((measure) => row(measure, disclosed)),
			notes: [
				...(measures.some(({ change }) => change) ? [CHANGE_BEFORE_ROUNDING] : []),
				...countsRounded(disclosed)
			]
		}
	];
}

function row(measure: OutcomeMeasure, disclosed: Disclosed): Cell[] {
	const { change, unit } = measure;
	const clause = outcomeClause(disclosed, measure);
	const limits = change?.interval ? interval(change.interval) : 'no interval';
	return [
		{
			text: outcomeTitle(measure, disclosed),
			...(clause ? { href: clauseHref(placeOf(disclosed), clause) } : {})
		},
		change
			? { text: changeText(change.change, unit), note: `${limits}${pupils(measure)}` }
			: { text: 'No evidence' },
		{
			text: change?.comparator
				? `${placeName(change.comparator.level)}: ${changeText(change.comparator.change, unit)}`
				: 'No comparator'
		},
		{ text: `${bestRating([measure])} of 4` }
	];
}

function pupils({ cells }: OutcomeMeasure): string {
	const own = cells.find(
		({ level, breakdown, point }) =>
			level === 'Partnership' && breakdown === 'Total' && point === 'followup'
	);
	const count = own?.denominator ?? own?.n;
	return count ? `, n = ${numbered(count, 'pupil')}` : '';
}
