import type { TidyColumn, TidyType, TidyValue } from '#lib/document/tidy.ts';
import { HIDDEN } from '#lib/server/disclosure/rows.ts';

type Cells = Record<string, TidyValue>;

/**
 * Takes the cells of rows, by column name; gives a column for each name, `cell_` before it, in the order in
 * which they first occur. A column is a number, a date, a moment or a truth where all that stands in it is. A
 * hidden cell is empty: what is hidden, a column of its own says.
 */
export function cellColumns(rows: Cells[]): TidyColumn[] {
	const names = [...new Set(rows.flatMap((cells) => Object.keys(cells)))];
	return names.flatMap((name) => {
		const values = rows.map((cells) => shown(cells[name]));
		if (values.every((value) => value === null)) return [];
		const type = typeOf(values);
		const kept = type === 'text' ? values.map(asText) : values;
		return [{ key: `cell_${name}`, type, values: kept }];
	});
}

function shown(value: TidyValue | undefined): TidyValue {
	return value === undefined || value === HIDDEN ? null : value;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A day, and mostly the time of it: whoever wrote none in a cell had none to write. */
const MOMENT = /^\d{4}-\d{2}-\d{2}( \d{2}:\d{2}(:\d{2})?)?$/;

function typeOf(values: TidyValue[]): TidyType {
	const all = (is: (value: TidyValue) => boolean) =>
		values.every((value) => value === null || is(value));
	if (all((value) => typeof value === 'boolean')) return 'truth';
	if (all((value) => typeof value === 'number')) return 'number';
	const written = (like: RegExp) => all((value) => typeof value === 'string' && like.test(value));
	if (written(DAY)) return 'date';
	return written(MOMENT) ? 'moment' : 'text';
}

function asText(value: TidyValue): string | null {
	return value === null ? null : String(value);
}
