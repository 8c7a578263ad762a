import { mapHeader } from '../mapping.ts';
import type { Header } from '../header.ts';
import type { Place } from '../rearrangement.ts';
import type { Recogniser } from '../recogniser.ts';
import type { Shape } from '../shape.ts';
import { plain } from '../words.ts';

/**
 * The download of governors from Get Information About Schools (METHOD 3.1). Nobody’s name is read: whoever
 * it is about is known by a code made of their number there, the GID.
 */
export const gias: Recogniser = {
	name: 'gias',
	recognise({ rows, answers }, shapes) {
		const shape = shapes.find(
			({ dataset, form }) => dataset.name === 'membership' && form === 'rows'
		);
		const at = rows.slice(0, MOST_TITLE_ROWS).findIndex((cells) => isHeader(cells.map(plain)));
		return shape && at >= 0 && !answers.mapping ? headerOf(rows[at]!, at + 1, shape) : null;
	}
};

const MOST_TITLE_ROWS = 30;
const TELLING = ['gid', 'urn', 'role', 'dateofappointment'];

function isHeader(words: string[]): boolean {
	return TELLING.every((word) => words.includes(word));
}

function headerOf(row: string[], at: number, shape: Shape): Header {
	const cells = row.map((cell) => cell.trim());
	const wanted = shape.columns.filter(({ name }) => FIELDS.includes(name));
	const mapping: (string | null)[] = mapHeader(cells, wanted);
	const words = cells.map(plain);
	const gid = words.indexOf('gid');
	const urn = words.indexOf('urn');
	mapping[gid] = 'attendee_ref';
	mapping[urn] = 'school_urn';
	const places = new Map<string, Place>([
		['group_code', { text: 'GB' }],
		['school_urn', { column: urn + 1, among: true }],
		['attendee_ref', { column: gid + 1, coded: 'GIAS' }]
	]);
	for (const [column, field] of mapping.entries())
		if (field && !places.has(field)) places.set(field, { column: column + 1 });
	return {
		row: at,
		cells,
		shape,
		mapping,
		records: {
			inWords: 'one row for each governor',
			fields: [...places.keys()],
			records: [[...places.values()]],
			mark: 'attendee_ref',
			lastRow: null,
			among: { urn: urn + 1, name: 0 }
		},
		notes: [
			'This is a download of governors from Get Information About Schools. Their names were left out: each is known by a code made of the GID.'
		]
	};
}

const FIELDS = ['role_category', 'appointed_date', 'term_end_date', 'appointing_body'];
