import type { Column } from '#lib/server/datasets/dataset.ts';
import { datasetNamed } from '#lib/server/datasets/index.ts';
import { shapesOf } from '#lib/server/intake/recognise/shape.ts';
import type { UnderstoodSheet } from '#lib/server/intake/understood.ts';

/** A column of a sheet, and which of the dataset’s columns is read in it. */
export interface SheetColumn {
	/** 1 for A. */
	at: number;
	letter: string;
	header: string;
	/** Null where nothing of it is used. */
	column: Column | null;
}

/** Takes a sheet that was understood; gives its columns in their order. */
export function sheetColumns(sheet: UnderstoodSheet): SheetColumn[] {
	const known = columnsKnown(sheet);
	const fields = fieldsByColumn(sheet);
	return sheet.columns.map(({ letter, source, field }, index) => {
		const names = fields.get(index + 1) ?? (field ? [field] : []);
		const read = known.filter(({ name }) => names.includes(name));
		// Where a name stands in the column, nothing else about it matters as much.
		const column = read.find(({ type }) => type.kind === 'person') ?? read[0] ?? null;
		return { at: index + 1, letter, header: source, column };
	});
}

/** Takes a sheet’s column; says whether names of people may stand in it. */
export function isOfPeople({ column }: SheetColumn): boolean {
	return column?.type.kind === 'person';
}

function columnsKnown({ dataset: name, reading }: UnderstoodSheet): Column[] {
	const dataset = name ? datasetNamed(name) : undefined;
	if (!dataset) return [];
	const shape = shapesOf(dataset).find(({ form }) => form === reading?.form);
	return shape?.columns ?? dataset.columns;
}

// A register’s column holds a field of each record that is made of its row.
function fieldsByColumn({ reading }: UnderstoodSheet): Map<number, string[]> {
	const fields = new Map<number, string[]>();
	const { records = [], fields: names = [] } = reading?.records ?? {};
	for (const places of records)
		for (const [which, place] of places.entries()) {
			if (!('column' in place) || 'row' in place) continue;
			const there = fields.get(place.column) ?? [];
			if (!there.includes(names[which]!)) fields.set(place.column, [...there, names[which]!]);
		}
	return fields;
}
