import type { Header } from '../header.ts';
import type { Recogniser, SheetSeen } from '../recogniser.ts';
import type { Shape } from '../shape.ts';
import { columnsOf, type Columns } from '../dfe/columns.ts';
import { among, keeps } from '../dfe/keeps.ts';
import { sharesNotPercent } from '../dfe/shares.ts';
import { dfeNotes } from '../dfe/notes.ts';
import { figuresOf } from '../dfe/figures.ts';
import { yearAround } from '../dfe/year.ts';

/**
 * A table of the Department for Education (METHOD 4.3, 4.4): a row for each school, authority or nation, and
 * a column for each measure. Explore Education Statistics publishes them tidy, with the period in each row;
 * the performance tables before them have one year each, which only the file’s name or its sender can say.
 */
export const dfeTable: Recogniser = {
	name: 'dfe-table',
	recognise(seen, shapes) {
		const shape = shapes.find(
			({ dataset, form }) => dataset.name === 'outcomes' && form === 'rows'
		);
		if (!shape || seen.answers.mapping) return null;
		for (const [at, cells] of seen.rows.slice(0, MOST_TITLE_ROWS).entries()) {
			const columns = columnsOf(cells);
			if (columns) return headerOf(seen, at, columns, shape);
		}
		return null;
	}
};

const MOST_TITLE_ROWS = 30;

function headerOf(seen: SheetSeen, at: number, columns: Columns, shape: Shape): Header {
	const rows = seen.rows.slice(at + 1);
	const year = columns.at('time_period') ? null : yearAround(seen, at);
	const shares = sharesNotPercent(rows, columns);
	const figures = figuresOf(columns, { year: year?.period ?? null, shares });
	return {
		row: at + 1,
		cells: seen.rows[at]!.map((cell) => cell.trim()),
		shape,
		mapping: columns.names.map((_, column) => figures.fieldsByColumn.get(column + 1) ?? null),
		records: {
			inWords: 'one row for each place, and a column for each measure',
			fields: figures.fields,
			records: figures.records,
			mark: 'value',
			lastRow: null,
			keep: keeps(rows, columns, seen.phases),
			among: among(columns),
			alone: figures.fields.filter((field) => KNOWN_BY.includes(field))
		},
		notes: dfeNotes(rows, columns, { year, shares, phases: seen.phases })
	};
}

/** What tells one figure from another in such a table. */
const KNOWN_BY = [
	...['time_period', 'time_identifier', 'geographic_level', 'school_urn', 'measure_code'],
	...['breakdown_topic', 'breakdown']
];
