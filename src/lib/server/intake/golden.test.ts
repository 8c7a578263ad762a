import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { PROJECT } from '#lib/server/root.ts';
import type { Answers } from './answers.ts';
import { asJson } from './as-json.ts';
import { desk, read, type Read } from './reading.fixture.ts';
import type { Understood } from './understood.ts';

const CASES = join(PROJECT, 'tests', 'files', 'intake');

let table: Awaited<ReturnType<typeof desk>>;
beforeAll(async () => {
	table = await desk();
});

/**
 * A folder with an input of any format and `expected.json` is a case: add a folder, add a case. What its sender
 * said of the first sheet of a text file may lie in `answers.json`.
 */
describe.each(readdirSync(CASES))('%s', (name) => {
	const file = readdirSync(join(CASES, name)).find((file) => file.startsWith('input.'))!;
	const input = join(CASES, name, file);
	const expected = JSON.parse(readFileSync(join(CASES, name, 'expected.json'), 'utf8'));

	const said = join(CASES, name, 'answers.json');
	const answers: Record<string, Answers> = existsSync(said)
		? { Sheet1: JSON.parse(readFileSync(said, 'utf8')) }
		: {};

	test('is understood as expected', async () => {
		expect(shown(await read(input, table, { answers }))).toEqual(expected);
	});

	test('is understood the same by the slow way', async () => {
		expect(shown(await read(input, table, { answers, slowly: true }))).toEqual(expected);
	});

	test('is understood the same again from its reading, without the partnership', async () => {
		const { understood } = await read(input, table, { answers });
		const readings = readingsOf(understood);
		if (Object.keys(readings).length === 0) return;
		expect(shown(await read(input, table, { readings, partnership: null }))).toEqual(expected);
	});
});

/** As the ledger keeps them. */
function readingsOf({ sheets }: Understood): Record<string, unknown> {
	const known = sheets.filter(({ reading }) => reading !== null);
	const readings = known.map(({ name, reading }) => [name, reading]);
	return JSON.parse(JSON.stringify(Object.fromEntries(readings)));
}

/** What is asked has tests of its own, beside `ask`. */
function shown({ understood, facts }: Read) {
	const sheet = understood.sheets[0];
	const { sheets, ...file } = asJson(understood);
	return JSON.parse(
		JSON.stringify({
			sentence: sheet?.sentence,
			setAsideReasons: sheet?.setAsideReasons,
			...file,
			sheets: sheets.map((own) => ({ ...own, questions: undefined })),
			facts
		})
	);
}
