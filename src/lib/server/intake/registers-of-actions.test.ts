import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { desk, read } from './reading.fixture.ts';

let table: Awaited<ReturnType<typeof desk>>;
beforeAll(async () => {
	table = await desk();
});

test.each([
	['30/11/26', 'date-two-digit-year'],
	['25.9.26', 'date-two-digit-year'],
	['31/11/2026', 'date-impossible'],
	['TBC 2026', 'date-not-understood']
])('a day due of %s is a problem, never no day', async (due, code) => {
	const { sheet } = await log('Due', [due]);
	expect(sheet).toMatchObject({ accepted: 0, held: 1 });
	expect(sheet.problems.map((problem) => problem.code)).toContain(code);
});

test.each(['TBC', 'Ongoing', 'n/a', '–'])('a day due of “%s” is no day yet', async (due) => {
	const { sheet, facts } = await log('Due', [due]);
	expect(sheet).toMatchObject({ accepted: 1, held: 0 });
	expect(facts[0]).not.toHaveProperty('due_date');
});

test.each(['TOTAL,action,7 actions,3 due', 'Grand total,action,7 actions,'])(
	'a last row “%s” is no action',
	async (last) => {
		const { sheet } = await log('Due', ['14/11/2025'], last);
		expect(sheet).toMatchObject({ accepted: 1, held: 0, setAside: 1 });
		expect(sheet.setAsideReasons).toEqual([{ reason: 'Totals row', rows: 1 }]);
	}
);

test('“Done?” with yes and no in it says where things stand; a day beside the word stays held', async () => {
	const { sheet, facts } = await log('Done?', ['no', 'Yes', 'Y', '', 'Yes 9 Oct']);
	expect(sheet).toMatchObject({ accepted: 4, held: 1 });
	expect(facts.map(({ status }) => status)).toEqual(['open', 'done', 'done', undefined]);
});

test('“Done” with days in it is the day done, though one says no', async () => {
	const { facts } = await log('Done', ['12/11/2025', '13/11/2025', 'no']);
	expect(facts.map(({ completed_date }) => completed_date)).toEqual(['2025-11-12', '2025-11-13']);
});

/** An action log whose last column is headed so, with an action for each of its cells. */
async function log(heading: string, cells: string[], last = '') {
	const rows = cells.map((cell, at) => `A${at + 1},action,Action ${at + 1},${cell}`);
	const path = join(table.folder, 'actions.csv');
	writeFileSync(
		path,
		[`Ref,Type,Action,${heading}`, ...rows, last].filter(Boolean).join('\n') + '\n'
	);
	const { understood, facts } = await read(path, table);
	return { sheet: understood.sheets[0]!, facts };
}
