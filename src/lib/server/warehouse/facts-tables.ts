import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '#lib/server/datasets/dataset.ts';
import { factColumns } from '#lib/server/datasets/facts.ts';
import { DATASETS } from '#lib/server/datasets/index.ts';
import { PROJECT } from '#lib/server/root.ts';
import type { FactsTable } from './facts.ts';

/** The facts tables of every dataset that is understood. */
export const FACTS: FactsTable[] = DATASETS.map(factsTableOf);

/** Takes a dataset's definition; gives its facts table. */
export function factsTableOf(dataset: Dataset): FactsTable {
	return {
		dataset: dataset.name,
		columns: factColumns(dataset).map(({ name, sqlType }) => ({ name, type: sqlType })),
		forms: [
			{ name: 'rows', key: dataset.key },
			...dataset.variants.map(({ name, key }) => ({ name, key }))
		].filter((form) => form.key.length > 0),
		summary: summaryOf(dataset),
		completes: dataset.completes
	};
}

/** A dataset whose rows are many has a file of its name in `summaries`. */
function summaryOf({ name }: Dataset): string | undefined {
	const path = join(PROJECT, 'src', 'lib', 'server', 'warehouse', 'summaries', `${name}.sql`);
	return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}
