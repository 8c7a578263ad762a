import type { Column, Dataset } from './dataset.ts';

export interface FactColumn {
	name: string;
	/** `DATE`, `VARCHAR` …; for a choice `ENUM('held', 'planned')`, which is smaller and quicker than text. */
	sqlType: string;
}

/**
 * Takes a dataset; gives the typed columns of its facts table, those that only a variant has
 * included. `form` says which: the dataset's own shape is `rows`, a variant goes by its name.
 */
export function factColumns(dataset: Dataset): FactColumn[] {
	const columns = [dataset.columns, ...dataset.variants.map((variant) => variant.columns)].flat();
	const forms = ['rows', ...dataset.variants.map((variant) => variant.name)];
	const byName = new Map<string, FactColumn>([['form', { name: 'form', sqlType: oneOf(forms) }]]);
	for (const fact of columns.flatMap(factsOf)) byName.set(fact.name, fact);
	return [...byName.values()];
}

/** Takes a column; gives the fact columns it becomes: two for a value that may be a symbol. */
export function factsOf({ name, type }: Column): FactColumn[] {
	if (type.kind === 'choice')
		return [{ name, sqlType: oneOf(type.choices.map((choice) => choice.value)) }];
	if (type.kind !== 'value') return [{ name, sqlType: SQL_TYPE[type.kind] }];
	return [
		{ name, sqlType: 'DOUBLE' },
		{ name: `${name}_symbol`, sqlType: 'VARCHAR' }
	];
}

function oneOf(values: string[]): string {
	return `ENUM(${values.map((value) => `'${value.replaceAll("'", "''")}'`).join(', ')})`;
}

const SQL_TYPE = {
	text: 'VARCHAR',
	date: 'DATE',
	integer: 'INTEGER',
	number: 'DOUBLE',
	hours: 'DOUBLE',
	'yes-no': 'BOOLEAN',
	moment: 'TIMESTAMP',
	'half-term': 'INTEGER',
	school: 'VARCHAR',
	// Identifiers in the order in which they were written, with semicolons between.
	schools: 'VARCHAR',
	person: 'VARCHAR',
	'time-period': 'VARCHAR'
} as const;
