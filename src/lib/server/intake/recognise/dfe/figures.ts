import type { Place } from '../rearrangement.ts';
import type { Columns } from './columns.ts';
import type { Measure } from './measures.ts';
import { GROUPS, LEVELS, STATES } from './words.ts';

export interface Figures {
	fields: string[];
	records: Place[][];
	/** What each column is, for the sender to see. */
	fieldsByColumn: Map<number, string>;
}

interface Known {
	/** `202425`, of a table that says no year. */
	year: string | null;
	/** True where percentages are written as shares of one. */
	shares: boolean;
}

/** Takes the columns of a table and what is known of it; gives the records that are made of each row. */
export function figuresOf(columns: Columns, known: Known): Figures {
	const all = columns.measures.map((measure) => placesOf(columns, measure, known));
	const fields = [...new Set(all.flatMap((places) => [...places.keys()]))];
	const fieldsByColumn = new Map<number, string>();
	for (const places of all)
		for (const [field, place] of places)
			if ('column' in place && !fieldsByColumn.has(place.column))
				fieldsByColumn.set(place.column, field);
	return {
		fields,
		records: all.map((places) => fields.map((field) => places.get(field) ?? { text: '' })),
		fieldsByColumn
	};
}

function placesOf(columns: Columns, measure: Measure, known: Known): Map<string, Place> {
	const { at } = columns;
	const places: [string, Place | null][] = [
		['value', valueOf(columns, measure, known)],
		['numerator', cell(at(measure.numerator ?? ''))],
		['denominator', cell(at(measure.denominator ?? ''))],
		['time_period', cell(at('time_period')) ?? (known.year ? { text: known.year } : null)],
		['time_identifier', cell(at('time_identifier')) ?? { text: 'Academic year' }],
		['geographic_level', cell(at('geographic_level')) ?? { text: LEVELS.school }],
		['school_urn', { column: columns.urn || columns.school, among: true }],
		['topic_code', { text: measure.topic }],
		['measure_code', { text: measure.code }],
		...groupOf(columns, measure),
		['statistic', { text: measure.statistic }],
		['direction', { text: measure.direction }],
		['status', at('version') ? { column: at('version'), means: STATES } : null],
		['source', { text: 'Department for Education' }]
	];
	return new Map(places.filter((pair): pair is [string, Place] => pair[1] !== null));
}

function valueOf({ at }: Columns, measure: Measure, { shares }: Known): Place {
	const where = measure.subject && { column: at('subject'), of: [measure.subject] };
	const times = shares && measure.statistic === 'percent';
	return {
		column: at(measure.column),
		...(where && { where }),
		...(times && { times: 100 as const })
	};
}

function groupOf({ breakdown }: Columns, { group }: Measure): [string, Place][] {
	const said = (part: 0 | 1): Place =>
		breakdown && !(group && group[0] !== 'Total')
			? { column: breakdown, means: meanings(part) }
			: { text: group?.[part] ?? 'Total' };
	return [
		['breakdown_topic', said(0)],
		['breakdown', said(1)]
	];
}

function meanings(part: 0 | 1): Record<string, string> {
	return Object.fromEntries(Object.entries(GROUPS).map(([word, group]) => [word, group[part]]));
}

function cell(column: number): Place | null {
	return column ? { column } : null;
}
