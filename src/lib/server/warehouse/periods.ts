import { datasetNamed } from '#lib/server/datasets/index.ts';
import type { FactsTable } from './facts.ts';
import { name, type Query } from './query.ts';

/** An academic year that rows are about, by the calendar year it starts in. */
export interface Touched {
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
		for (const { start, onwards } of startsOf(dataset)) {
			const years = await query.all<{ year: number | null }>(
				`SELECT DISTINCT ${start} AS year FROM ${name(dataset)}
				WHERE upload = $upload OR superseded_by = $upload`,
				{ upload }
			);
			for (const { year } of years) if (year !== null) touched.push({ year, onwards });
		}
	return touched;
}

type Start = { start: string; onwards: boolean };

/** SQL for the year in which a row’s academic year starts: of its day, or as written where it is a period. */
function startsOf(dataset: string): Start[] {
	return (datasetNamed(dataset)?.columns ?? []).flatMap(({ name: column, type }): Start[] => {
		if (type.kind === 'time-period')
			return [{ start: `left(${name(column)}, 4)::INTEGER`, onwards: true }];
		if (type.kind !== 'date' || !type.inTerm) return [];
		const day = name(column);
		return [{ start: `year(${day}) - (month(${day}) < 9)::INTEGER`, onwards: false }];
	});
}
