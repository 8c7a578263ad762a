import { dateInWords } from '#lib/calendar/words.ts';
import type { Column } from '#lib/server/datasets/dataset.ts';
import { datasetNamed } from '#lib/server/datasets/index.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import { HIDDEN } from '#lib/server/disclosure/rows.ts';
import type { EvidenceRow } from '#lib/server/evaluation/evidence.ts';

type Value = EvidenceRow['cells'][string];

/** Takes a dataset and a column of its facts; gives what a spreadsheet calls the column. */
export function columnTitle(dataset: string, column: string): string {
	return columnOf(dataset, column)?.title ?? column;
}

/** Takes a row as it may leave; gives what it is about: "HSF-2025-1 · Aldermere Infant · ALI-01". */
export function aboutRow({ dataset, cells }: EvidenceRow, disclosed: Disclosed): string {
	const key = datasetNamed(dataset)?.key ?? [];
	return key
		.filter((column) => cells[column] !== null && cells[column] !== undefined)
		.filter((column) => cells[column] !== HIDDEN)
		.map((column) => cellInWords(dataset, column, cells[column]!, disclosed))
		.join(' · ');
}

/** Takes a cell that may be shown; gives it as people write it. */
export function cellInWords(
	dataset: string,
	column: string,
	value: Value,
	{ partnership }: Disclosed
): string {
	if (value === null) return 'empty';
	if (typeof value === 'boolean') return value ? 'yes' : 'no';
	if (typeof value === 'number') return value.toLocaleString('en-GB');
	const type = columnOf(dataset, column)?.type;
	if (type?.kind === 'date') return dateInWords(value);
	if (type?.kind === 'school')
		return partnership.schools.find(({ id }) => id === value)?.shortName ?? value;
	if (type?.kind !== 'choice') return value;
	return type.choices.find((choice) => choice.value === value)?.label ?? value;
}

function columnOf(dataset: string, column: string): Column | undefined {
	const definition = datasetNamed(dataset);
	const columns = definition?.columns.concat(
		definition.variants.flatMap((variant) => variant.columns)
	);
	// A number beside its symbol is one column in the spreadsheet.
	const written = column.replace(/_symbol$/, '');
	return columns?.find(({ name }) => name === column || name === written);
}
