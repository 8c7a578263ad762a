import { tableFromIPC } from 'apache-arrow';
import fc from 'fast-check';
import { parquetMetadata, parquetReadObjects, parquetSchema } from 'hyparquet';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { TidyColumn, TidyTable } from '#lib/document/tidy.ts';
import { arrow } from './arrow.ts';
import { parquet } from './parquet.ts';
import { tidyCsv } from './tidy-csv.ts';

const TABLE: TidyTable = {
	name: 'evidence',
	length: 3,
	about: { as_at: '2026-05-20', footer: 'A voluntary partnership.\nNot a legal agreement.' },
	columns: [
		{ key: 'title', type: 'text', values: ['Réading “met”', null, 'Réading “met”'] },
		{ key: 'value', type: 'number', values: [83.333333333, null, 0] },
		{ key: 'row', type: 'whole', values: [2, 41, null] },
		{ key: 'on', type: 'date', values: ['2025-09-03', null, '1999-12-31'] },
		{ key: 'at', type: 'moment', values: ['2025-04-01 15:15', null, '2025-03-30'] },
		{ key: 'withheld', type: 'truth', values: [false, true, null] }
	]
};

describe('a tidy table as Parquet', () => {
	test('has a type for each column', () => {
		const { children } = parquetSchema(parquetMetadata(bufferOf(parquet.write(TABLE))));
		const types = children.map(({ element: { name, type, converted_type: as } }) =>
			[name, type, as].filter(Boolean).join(' ')
		);
		expect(types).toEqual([
			'title BYTE_ARRAY UTF8',
			'value DOUBLE',
			'row INT32',
			'on INT32 DATE',
			'at INT64',
			'withheld BOOLEAN'
		]);
	});

	test('has a time by the clock on the wall, of no zone', () => {
		const { schema } = parquetMetadata(bufferOf(parquet.write(TABLE)));
		expect(schema.find(({ name }) => name === 'at')?.logical_type).toEqual({
			type: 'TIMESTAMP',
			isAdjustedToUTC: false,
			unit: 'MILLIS'
		});
	});

	test('gives back what was put in', async () => {
		expect(await fromParquet(parquet.write(TABLE))).toEqual(rowsOf(TABLE));
	});

	test('says of itself as at when and the footer', () => {
		const { key_value_metadata: about } = parquetMetadata(bufferOf(parquet.write(TABLE)));
		expect(Object.fromEntries(about!.map(({ key, value }) => [key, value]))).toEqual(TABLE.about);
	});
});

describe('a tidy table as Arrow', () => {
	test('has a type for each column, texts in a dictionary', () => {
		const { schema } = tableFromIPC(arrow.write(TABLE));
		expect(schema.fields.map(({ name, type }) => `${name} ${type}`)).toEqual([
			'title Dictionary<Int32, Utf8>',
			'value Float64',
			'row Int32',
			'on Date32<DAY>',
			'at Timestamp<MILLISECOND>',
			'withheld Bool'
		]);
	});

	test('gives back what was put in, and says of itself what it is', () => {
		const read = tableFromIPC(arrow.write(TABLE));
		expect(fromArrow(arrow.write(TABLE))).toEqual(rowsOf(TABLE));
		expect(Object.fromEntries(read.schema.metadata)).toEqual(TABLE.about);
	});
});

test('as CSV it begins with the mark by which Excel knows UTF-8, and runs no formula', () => {
	const table = { ...TABLE, columns: [{ ...TABLE.columns[0]!, values: ['=1+1', null, ''] }] };
	expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(tidyCsv.write(table))).toBe(
		`\uFEFFtitle\r\n"'=1+1"\r\n\r\n\r\n`
	);
});

describe('any table', () => {
	const day = fc
		.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
		.map((date) => date.toISOString().slice(0, 10));
	const values = {
		text: fc.string({ unit: 'grapheme' }),
		number: fc.double({ noNaN: true, noDefaultInfinity: true }).filter((n) => !Object.is(n, -0)),
		whole: fc.integer(),
		date: day,
		moment: fc
			.tuple(day, fc.constantFrom('', ' 00:01', ' 15:15', ' 23:59'))
			.map((at) => at.join('')),
		truth: fc.boolean()
	};
	const table = fc.nat(20).chain((length) =>
		fc
			.tuple(
				...(Object.keys(values) as (keyof typeof values)[]).map((type) =>
					fc
						.array(fc.option(values[type] as fc.Arbitrary<string>), {
							minLength: length,
							maxLength: length
						})
						.map((cells): TidyColumn => ({ key: type, type, values: cells }))
				)
			)
			.map((columns): TidyTable => ({ name: 'any', length, columns, about: {} }))
	);

	test('is the same in every kind of file, and the same bytes twice', async () => {
		await fc.assert(
			fc.asyncProperty(table, async (any) => {
				expect(await fromParquet(parquet.write(any))).toEqual(rowsOf(any));
				expect(fromArrow(arrow.write(any))).toEqual(rowsOf(any));
				for (const format of [parquet, arrow, tidyCsv])
					expect(Buffer.compare(format.write(any), format.write(any))).toBe(0);
			}),
			{ numRuns: 60 }
		);
	});

	test('reads back from CSV as the texts of its values', () => {
		const text = new TextDecoder().decode(tidyCsv.write(TABLE));
		const { data } = Papa.parse<Record<string, string>>(text, {
			header: true,
			skipEmptyLines: true
		});
		expect(data.map(({ value }) => value)).toEqual(['83.333333333', '', '0']);
	});
});

function rowsOf({ columns, length }: TidyTable) {
	return Array.from({ length }, (_, row) =>
		Object.fromEntries(columns.map(({ key, values }) => [key, values[row]]))
	);
}

async function fromParquet(file: Uint8Array) {
	const rows = await parquetReadObjects({ file: bufferOf(file) });
	return rows.map((row) =>
		Object.fromEntries(Object.entries(row).map(([key, value]) => [key, plain(value)]))
	);
}

function fromArrow(file: Uint8Array) {
	const read = tableFromIPC(file);
	const dates = read.schema.fields.filter(({ type }) => /^(Date|Timestamp)/.test(String(type)));
	return read
		.toArray()
		.map((row) =>
			Object.fromEntries(
				Object.entries(row.toJSON()).map(([key, value]) => [
					key,
					value !== null && dates.some(({ name }) => name === key)
						? plain(new Date(Number(value)))
						: value
				])
			)
		);
}

function plain(value: unknown): unknown {
	if (!(value instanceof Date)) return value ?? null;
	return value.toISOString().slice(0, 16).replace('T', ' ').replace(' 00:00', '');
}

function bufferOf(bytes: Uint8Array): ArrayBuffer {
	return Uint8Array.from(bytes).buffer;
}
