import { DATASETS, datasetNamed } from '#lib/server/datasets/index.ts';
import type { Answers } from './answers.ts';
import { headerCells } from './recognise/header-cells.ts';
import { mostKnown, type Header } from './recognise/header.ts';
import { RECOGNISERS } from './recognise/index.ts';
import type { SheetSeen } from './recognise/recogniser.ts';
import { shapesOf } from './recognise/shape.ts';
import type { SheetReading } from './understood.ts';

/** Takes a sheet’s beginning and the dataset its sender named, if any; gives the table in it, or null where none is known. */
export function findTable(seen: SheetSeen, as: string | null): Header | null {
	const told = datasetNamed(seen.answers.dataset ?? as ?? '');
	const shapes = (told ? [told] : DATASETS).flatMap(shapesOf);
	for (const { recognise } of RECOGNISERS) {
		const header = recognise(seen, shapes);
		if (header) return withEverywhere(header, seen.answers);
	}
	// Of a kind that was told, no heading need tell it apart.
	return told ? mostKnown(seen.rows, shapes) : null;
}

/** Takes a sheet’s first rows and how it was read before; gives the same table again. */
export function sameTable(rows: string[][], reading: SheetReading): Header {
	const dataset = datasetNamed(reading.dataset);
	const shapes = dataset ? shapesOf(dataset) : [];
	const shape = shapes.find(({ form }) => form === reading.form);
	if (!shape)
		throw new Error(`The reading names ${reading.dataset} (${reading.form}), which is gone`);
	const { headerRow: row, mapping, records = null, notes = [] } = reading;
	return { row, cells: headerCells(rows, row, mapping, records), shape, mapping, records, notes };
}

// What holds for every row is read into every record, where the recogniser found nothing for it.
function withEverywhere(header: Header, { everywhere = {} }: Answers): Header {
	const { records } = header;
	if (!records) return header;
	const known = header.shape.columns.map(({ name }) => name);
	const told = Object.entries(everywhere).filter(
		([field]) => known.includes(field) && !records.fields.includes(field)
	);
	const fields = [...records.fields, ...told.map(([field]) => field)];
	const places = told.map(([, text]) => ({ text }));
	return {
		...header,
		records: { ...records, fields, records: records.records.map((own) => [...own, ...places]) }
	};
}
