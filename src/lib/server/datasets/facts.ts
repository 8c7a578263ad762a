import type { Column, Dataset } from './dataset.ts';

export interface FactColumn {
	name: string;
	sqlType: 'DATE' | 'INTEGER' | 'DOUBLE' | 'VARCHAR' | 'BOOLEAN';
}

/**
 * Takes a dataset; gives the typed columns of its facts table, those that only a variant has
 * included. `form` says which: the dataset's own shape is `rows`, a variant goes by its name.
 */
export function factColumns(dataset: Dataset): FactColumn[] {
	const columns = [dataset.columns, ...dataset.variants.map((variant) => variant.columns)].flat();
	const byName = new Map<string, FactColumn>([['form', { name: 'form', sqlType: 'VARCHAR' }]]);
	for (const fact of columns.flatMap(factsOf)) byName.set(fact.name, fact);
	return [...byName.values()];
}

/** Takes a column; gives the fact columns it becomes: two for a value that may be a symbol. */
export function factsOf({ name, type }: Column): FactColumn[] {
	if (type.kind !== 'value') return [{ name, sqlType: SQL_TYPE[type.kind] }];
	return [
		{ name, sqlType: 'DOUBLE' },
		{ name: `${name}_symbol`, sqlType: 'VARCHAR' }
	];
}

const SQL_TYPE = {
	text: 'VARCHAR',
	date: 'DATE',
	integer: 'INTEGER',
	number: 'DOUBLE',
	choice: 'VARCHAR',
	'yes-no': 'BOOLEAN',
	school: 'VARCHAR',
	person: 'VARCHAR',
	'time-period': 'VARCHAR'
} as const;
