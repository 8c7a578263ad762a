import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { academicYear } from '#lib/calendar/academic-year.ts';
import { loadAgreement, loadPartnership } from '#lib/server/agreements/load.ts';
import { settingOf } from '#lib/server/evaluation/setting.ts';
import { paramsIn } from '#lib/server/evaluation/stage/scope.ts';
import { stage } from '#lib/server/evaluation/stage/stage.ts';
import { openHouse, type House } from '#lib/server/house/house.ts';
import { PROJECT } from '#lib/server/root.ts';
import type { Query } from '#lib/server/warehouse/query.ts';
import { accord } from '../support/command-line.ts';
import { missingFrom } from '../support/excerpt.ts';
import { codeWordsOf, fencesOf, pageAt, type Fence } from '../support/markdown.ts';
import { program } from '../support/programs.ts';

const tour = pageAt('docs/tour.md');
const fences = fencesOf(tour);
const folder = mkdtempSync(join(tmpdir(), 'accord-tour-'));
const home = join(folder, 'home');

const said = new Map<string, string>();
let house: House;

/** Commands first, in the order of the page: the sample has to be there, and one process at a time holds it. */
beforeAll(async () => {
	for (const command of fences.filter(isCommand).map(commandOf)) said.set(command, run(command));
	house = await openHouse(home);
});
afterAll(async () => {
	await house?.close();
	rmSync(folder, { recursive: true, force: true });
});

test.each(codeWordsOf(tour).filter((words) => /^(?:src|data|tests)\//.test(words)))(
	'%s is there',
	(file) => expect(existsSync(join(PROJECT, file))).toBe(true)
);

test.each(fences.filter(isCommand).map((fence) => [commandOf(fence), fence] as const))(
	'%s says what the tour quotes',
	(command, { text }) =>
		expect(missingFrom(said.get(command)!, text.slice(text.indexOf('\n')))).toBe('')
);

test.each(
	fences.filter(({ about }) => about.includes('/')).map((fence) => [fence.about, fence] as const)
)('%s holds what the tour quotes', (path, { text }) => {
	const file = path.startsWith('tour/') ? join(folder, path) : join(PROJECT, path);
	expect(missingFrom(readFileSync(file, 'utf8'), text)).toBe('');
});

test.each(
	fences.flatMap((fence, at) =>
		fence.language === 'text' ? [[fences[at - 1]!.about, fences[at - 1]!, fence] as const] : []
	)
)('%s answers what the tour quotes', async (_, asked, { text }) =>
	expect(table(await answerTo(asked))).toBe(text)
);

function isCommand({ language }: Fence): boolean {
	return language === 'console';
}

function commandOf({ text }: Fence): string {
	return /^\$ (.*)$/m.exec(text)![1]!;
}

/** The tour writes to a folder called `tour`; the test has it elsewhere. */
function run(command: string): string {
	const [name = '', ...words] = command.split(' ');
	const there = words.map((word) => word.replace(/^tour(?=\/|$)/, join(folder, 'tour')));
	if (name !== 'accord') return execFileSync(program('pdftotext'), there, { encoding: 'utf8' });
	const { code, out, err } = accord(home, there);
	expect(`${code} ${err}`).toBe('0 ');
	return out.replaceAll(join(folder, 'tour'), 'tour');
}

async function answerTo({ about, text }: Fence): Promise<object[]> {
	if (about === 'ledger') {
		const ledger = new DatabaseSync(join(home, 'ledger.sqlite'), { readOnly: true });
		const rows = ledger.prepare(text).all();
		ledger.close();
		return rows;
	}
	if (about === 'warehouse') return house.read('sample', (query) => query.all(text));
	return house.read('sample', async (query) => {
		await staged(query);
		return query.all(text, paramsIn(text, { group: 'GF' }));
	});
}

async function staged(query: Query): Promise<void> {
	const partnership = loadPartnership('sample');
	const agreement = loadAgreement(partnership.agreement);
	await stage(query, settingOf(partnership, agreement, academicYear('2025-26'), '2026-08-31'));
}

function table(rows: object[]): string {
	return rows.map((row) => `${Object.values(row).join(' | ').trim()}\n`).join('');
}
