import { describe, expect, test } from 'vitest';
import { factColumns } from './facts.ts';
import { groupedDatasets } from './grouped.ts';
import { DATASETS, datasetNamed } from './index.ts';
import { reference } from './reference.ts';
import { template, workedExample } from './template.ts';

const shapes = DATASETS.flatMap((dataset) => [dataset, ...dataset.variants]);

describe('every shape of every dataset', () => {
	test.each(shapes)('$name names only columns that it has', (shape) => {
		const names = shape.columns.map((column) => column.name);
		const named = [
			...shape.key,
			...shape.signature,
			...shape.rules.map((rule) => rule.column),
			...shape.agreeing.flatMap(({ within, columns }) => [within, ...columns]),
			...shape.examples.flatMap(Object.keys)
		];
		expect(named.filter((name) => !names.includes(name))).toEqual([]);
		expect(new Set(names).size).toBe(names.length);
	});

	test.each(shapes)('$name gives no two choices of a column the same word', ({ columns }) => {
		for (const { type } of columns) {
			if (type.kind !== 'choice') continue;
			const owners = new Map<string, string>();
			for (const { value, label, synonyms } of type.choices)
				for (const word of [value, label, ...synonyms].map((word) => word.toLowerCase())) {
					expect([value, undefined]).toContain(owners.get(word));
					owners.set(word, value);
				}
		}
	});
});

test('a value that may be a symbol becomes two typed columns', () => {
	expect(factColumns(datasetNamed('outcomes')!)).toContainEqual({
		name: 'value_symbol',
		sqlType: 'VARCHAR'
	});
});

test('a choice is stored as one of its values', () => {
	expect(factColumns(datasetNamed('attendance')!)).toContainEqual({
		name: 'meeting_status',
		sqlType: "ENUM('held', 'planned', 'cancelled', 'postponed')"
	});
});

test('the facts of attendance hold the columns of both shapes once', () => {
	const names = factColumns(datasetNamed('attendance')!).map((column) => column.name);
	expect(names).toContain('schools_present');
	expect(names.filter((name) => name === 'meeting_id')).toHaveLength(1);
});

test('the blank template is a header row that Excel reads as UTF-8', () => {
	const csv = template(datasetNamed('attendance')!);
	expect(csv.startsWith('\uFEFFmeeting_id,meeting_date,group_code')).toBe(true);
	expect(csv.trim().split('\r\n')).toHaveLength(1);
	expect(workedExample(datasetNamed('attendance')!).trim().split('\r\n')).toHaveLength(4);
});

test('the reference page says in words what a column may hold', () => {
	const columns = reference(datasetNamed('training')!).shapes[0]!.columns;
	expect(columns.find((column) => column.name === 'rating_overall')?.typeInWords).toBe(
		'A whole number from 1 to 5'
	);
});

test('every kind is listed in one group, those first that are most asked for', () => {
	const groups = groupedDatasets();
	expect(groups[0]?.datasets.map(({ name }) => name)).toEqual([
		'attendance',
		'training',
		'outcomes',
		'register'
	]);
	const listed = groups.flatMap(({ datasets }) => datasets);
	expect(new Set(listed)).toEqual(new Set(DATASETS));
	expect(listed).toHaveLength(DATASETS.length);
});
