import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { beforeAll, describe, expect, test } from 'vitest';
import { DATASETS } from '#lib/server/datasets/index.ts';
import { desk, read } from './reading.fixture.ts';

// What every object of the language is asked for and has, and beside it a word that none has.
const WORDS = [
	['constructor', 'quagmirator'],
	['toString', 'toStrand'],
	['__proto__', '__quota__']
] as const;

let table: Awaited<ReturnType<typeof desk>>;
beforeAll(async () => {
	table = await desk();
});

describe.each(WORDS)('“%s” is read as “%s” is', (name, other) => {
	test.each(DATASETS)('in any cell of $name', async ({ examples, columns }) => {
		const fields = columns.map((column) => column.name);
		const [example = {}] = examples;
		const usual = fields.map((field) => example[field] ?? '');
		const cells = (word: string) => [
			fields,
			usual,
			...fields.map((_, at) => usual.with(at, word)),
			fields.map(() => word)
		];
		expect(await madeOf(cells(name))).toEqual(await madeOf(cells(other)));
	});

	test('as a mark, a heading and a name in a register', async () => {
		const cells = (word: string) => [
			['Headteacher Strategic Forum', '', word],
			['School', '03/09/2025', word, '18/09/2025'],
			['Fernhill Junior School', word, 'present', 'absent'],
			[word, 'present', word, 'present']
		];
		expect(await madeOf(cells(name))).toEqual(await madeOf(cells(other)));
	});
});

/** What became of each row: where a problem stands and which, never the word itself. */
async function madeOf(cells: string[][]) {
	const path = join(table.folder, 'input.csv');
	writeFileSync(path, Papa.unparse(cells));
	const { understood, facts } = await read(path, table);
	return {
		facts: facts.map((fact) => Object.keys(fact)),
		sheets: understood.sheets.map(({ dataset, rows, accepted, held, setAside, problems }) => ({
			...{ dataset, rows, accepted, held, setAside },
			problems: problems.map(({ row, column, code }) => ({ row, column, code }))
		}))
	};
}
