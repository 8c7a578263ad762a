import type { Column, Dataset } from '#lib/server/datasets/dataset.ts';
import { datasetNamed } from '#lib/server/datasets/index.ts';
import type { FactsTable } from './facts.ts';
import { name, type Query } from './query.ts';

/** An academic year that rows are about, by the calendar year it starts in; 0 where they hold in whatever year. */
export interface Touched {
	dataset: string;
	year: number;
	/** True where later years may look back at them, as they do at where pupils started. */
	onwards: boolean;
}

/** Takes an upload's number; gives the academic years that its rows, and those it supersedes, are about. */
export async function yearsTouched(
	query: Query,
	tables: FactsTable[],
	upload: number
): Promise<Touched[]> {
	const touched: Touched[] = [];
	for (const { dataset } of tables)
		for (const { start, onwards } of startsOf(datasetNamed(dataset))) {
			const years = await query.all<{ year: number | null }>(
				`SELECT DISTINCT ${start} AS year FROM ${name(dataset)}
				WHERE upload = $upload OR superseded_by = $upload`,
				{ upload }
			);
			for (const { year } of years) if (year !== null) touched.push({ dataset, year, onwards });
		}
	return touched;
}

type Start = { start: string; onwards: boolean };

/** SQL for the year in which a row’s academic year starts: of its day, or as written where it is a period. */
function startsOf(dataset: Dataset | undefined): Start[] {
	if (!dataset) return [];
	const { columns } = dataset;
	const telling = columns.flatMap(tellingStart);
	if (telling.length > 0) return telling;
	const days = columns.filter(({ type }) => type.kind === 'date' || type.kind === 'moment');
	const dated = days.map(({ name: day }) => ({ start: yearOf(day), onwards: true }));
	return [
		...dated,
		...columns.flatMap(setFor),
		{ start: throughout(dataset, days), onwards: true }
	];
}

function tellingStart({ name: column, type, required }: Column): Start[] {
	if (type.kind === 'time-period' && required)
		return [{ start: `left(${name(column)}, 4)::INTEGER`, onwards: true }];
	if (type.kind !== 'date' || !type.inTerm) return [];
	return [{ start: yearOf(column), onwards: false }];
}

/** What is set for a year is set in the one before, and is looked back at in its own. */
function setFor({ name: column, type, required }: Column): Start[] {
	if (type.kind !== 'time-period' || required) return [];
	return [{ start: `left(${name(column)}, 4)::INTEGER - 1`, onwards: true }];
}

function yearOf(column: string): string {
	const day = name(column);
	return `year(${day}) - (month(${day}) < 9)::INTEGER`;
}

// What has no day, as the places on a board, holds in whatever year.
function throughout({ holdsThroughout }: Dataset, days: Column[]): string {
	if (holdsThroughout || days.length === 0) return '0';
	const none = days.map(({ name: day }) => `${name(day)} IS NULL`).join(' AND ');
	return `CASE WHEN ${none} THEN 0 END`;
}
