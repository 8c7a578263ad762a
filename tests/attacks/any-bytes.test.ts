import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { desk } from '#lib/server/intake/reading.fixture.ts';
import { PROJECT } from '#lib/server/root.ts';
import { understoodOf, type Desk } from './understood.fixture.ts';

let table: Desk;
beforeAll(async () => {
	table = await desk();
});

const CASES = join(PROJECT, 'tests', 'files', 'intake');
const SIGNATURES = [
	'PK\x03\x04',
	'\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
	'\x09\x00\x04\x00',
	'<?xml ?>'
];

test('no bytes at all are too odd for an answer', async () => {
	const bytes = fc.uint8Array({ maxLength: 2000 });
	const signed = fc
		.tuple(fc.constantFrom(...SIGNATURES, '<html>', ''), bytes)
		.map(([sign, rest]) => Buffer.concat([Buffer.from(sign, 'latin1'), rest]));
	await fc.assert(
		fc.asyncProperty(signed, async (bytes) => void (await understoodOf(bytes, table))),
		{ numRuns: 15, endOnFailure: true }
	);
});

test.each([
	['a-workbook', 'xlsx'],
	['a-workbook-as-xls', 'xls'],
	['a-workbook-as-ods', 'ods'],
	['uk-dates', 'csv']
])('%s.%s is understood or refused, whatever happens to it on its way', async (name, format) => {
	const whole = readFileSync(join(CASES, name, `input.${format}`));
	const at = fc.nat(whole.length - 1);
	await fc.assert(
		fc.asyncProperty(
			at,
			fc.array(fc.tuple(at, fc.nat(255)), { maxLength: 4 }),
			cut,
			async (end, bytes, isCut) => {
				const damaged = Buffer.from(whole);
				for (const [place, byte] of bytes) damaged[place] = byte;
				await understoodOf(isCut ? damaged.subarray(0, end) : damaged, table);
			}
		),
		{ numRuns: 8, endOnFailure: true }
	);
});

const cut = fc.boolean();

test('a workbook that arrived whole is none of these', async () => {
	const whole = readFileSync(join(CASES, 'a-workbook', 'input.xlsx'));
	expect((await understoodOf(whole, table)).problems).toEqual([]);
});
