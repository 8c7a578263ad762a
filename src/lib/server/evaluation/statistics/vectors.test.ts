import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { EVALUATION } from '../stage/stage.ts';
import { signalLetters, VECTORS } from './vectors.fixture.ts';

/** METHOD 13, one readable table a statistic: what is given, and what must come out to the places printed. */
interface Vector {
	what: string;
	given: Record<string, unknown>;
	expected: Record<string, unknown> | null;
	/** Decimals to which a published figure was printed; four unless said. */
	places?: number;
}

const FOLDER = join(EVALUATION, 'statistics', 'vectors');

it('every table of vectors is worked', () => {
	const tables = readdirSync(FOLDER).map((file) => file.replace('.yaml', ''));
	expect(tables.sort()).toEqual([...Object.keys(VECTORS), 'xmr-signals'].sort());
});

describe.each(Object.entries(VECTORS))('%s', (name, work) => {
	it.each(tableOf<Vector>(name))('$what', ({ given, expected, places = 4 }) => {
		const found = work(given);
		if (expected === null || !found) return expect(found).toBe(expected);
		const asked = Object.keys(expected).map((key) => [key, printed(found[key], places)]);
		expect(Object.fromEntries(asked)).toEqual(expected);
	});
});

describe('xmr-signals', () => {
	it.each(tableOf<{ what: string; points: number[]; signals: string }>('xmr-signals'))(
		'$what',
		({ points, signals }) => expect(signalLetters(points)).toBe(signals)
	);
});

function tableOf<Row>(name: string): Row[] {
	return parse(readFileSync(join(FOLDER, `${name}.yaml`), 'utf8')) as Row[];
}

function printed(value: unknown, places: number): unknown {
	return typeof value === 'number' ? Number(value.toFixed(places)) : value;
}
