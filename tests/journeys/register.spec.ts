import AxeBuilder from '@axe-core/playwright';
import { utils, write } from '@e965/xlsx';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect as sooner, test } from './signed-in.ts';
import { takeBack } from './take-back.ts';

/** Everything here waits for a file to be read. */
const expect = sooner.configure({ timeout: 20_000 });

/** As an office keeps it: a crest’s room above, a column for each meeting, ticks and “aps”, totals below and beside. */
const SHEET = [
	['Our partnership of schools'],
	['Headteacher Strategic Forum: attendance 2025-26'],
	[],
	['School', 'Headteacher', '18/09/2025', '13/11/2025', '26/02/2026', 'Total', '%'],
	['Barlow C of E Primary School', 'Jane Ash', '✓', '✓', 'aps', 2, '67%'],
	['Dronfield Junior School', 'Omar Elm', '✓', 'aps', '✓', 2, '67%'],
	['Birkhill Infant School', 'Kim Oak', 'x', '✓', '?', 1, '33%'],
	['Number present', '', 2, 2, 1, 5, ''],
	[],
	['✓ present, aps apologies, x absent']
];

/** Marks that no other journey answers for, and two of them, because an answer is remembered. */
for (const { width, mark } of [
	{ width: 1280, mark: '?' },
	{ width: 390, mark: '#' }
])
	test(`a wide register in a workbook becomes attendance, at ${width} pixels`, async ({
		administrator,
		served
	}) => {
		const page = await administrator({ viewport: { width, height: 900 } });
		const path = join(served.home, `Register ${width}.xlsx`);
		await send(page, path, workbook(width, mark));
		await expect(page.getByRole('heading', { level: 1 })).toContainText('attendance at 3 meetings');
		await expect(page.getByText('one column for each meeting')).toBeVisible();
		await expect(page.getByText('8 in the file')).toBeVisible();
		await expect(page.getByText('1 set aside: Totals row')).toBeVisible();
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
			width
		);
		const { violations } = await new AxeBuilder({ page }).analyze();
		expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);

		await page.getByLabel(`What does “${mark}” mean`).selectOption('Absent');
		await page.getByRole('button', { name: 'Save the answer' }).click();
		await page.getByRole('button', { name: 'Accept the 3 sound rows' }).click();
		await expect(page.getByText('3 accepted', { exact: true })).toBeVisible();
		await page.getByRole('link', { name: 'See the figures' }).click();
		await expect(page).toHaveURL(/\/pods\//);
		await page.goBack();
		await takeBack(page);
	});

test('the next month’s register says mark by mark what it changes', async ({
	administrator,
	served
}) => {
	const page = await administrator();
	const faults: string[] = [];
	page.on('pageerror', (fault) => faults.push(fault.message));
	const first = register(['✓', 'aps', 'x'], ['x', 'x', '✓'], ['✓', '✓', '✓']);
	await send(page, join(served.home, 'May.xlsx'), first);
	await page.getByRole('button', { name: 'Accept the 3 sound rows' }).click();
	await expect(page.getByText('3 accepted', { exact: true })).toBeVisible();
	const accepted = page.url();

	const next = register(['aps', '✓', 'x'], ['✓', '✓', '✓']);
	await send(page, join(served.home, 'June.xlsx'), next);
	await expect(
		page.getByText('Each mark, answer or figure of a row counts by itself')
	).toBeVisible();
	await expect(page.getByRole('listitem').filter({ hasText: '4 changed' })).toBeVisible();
	await expect(page.getByRole('listitem').filter({ hasText: '2 as before' })).toBeVisible();
	await expect(page.getByRole('listitem').filter({ hasText: '3 missing' })).toBeVisible();
	await page.getByText('See the rows that are missing').click();
	expect(faults).toEqual([]);
	await page.goto(accepted);
	await takeBack(page);
});

async function send(page: Page, path: string, bytes: Buffer): Promise<void> {
	writeFileSync(path, bytes);
	await page.goto('/evidence/new?partnership=pods');
	await page.getByLabel('Spreadsheet').setInputFiles(path);
	await page.getByRole('button', { name: 'Send it' }).click();
	await expect(page).toHaveURL(/\/evidence\/U\d+$/);
}

function register(...marks: string[][]): Buffer {
	const schools = [
		'Barlow C of E Primary School',
		'Dronfield Junior School',
		'Birkhill Infant School'
	];
	return bytesOf([
		['Strategic Cluster Meeting: attendance 2025-26'],
		['School', '18/09/2025', '13/11/2025', '26/02/2026'],
		...marks.map((own, at) => [schools[at]!, ...own])
	]);
}

/** Each width sends a file of its own: the same bytes again would change nothing. */
function workbook(width: number, mark: string): Buffer {
	const cells = SHEET.map((row) => row.map((cell) => (cell === '?' ? mark : cell)));
	return bytesOf([...cells, [], [`Printed at ${width}`]], ['A1:G1', 'A2:G2']);
}

function bytesOf(cells: (string | number)[][], merged: string[] = []): Buffer {
	const sheet = utils.aoa_to_sheet(cells);
	sheet['!merges'] = merged.map((range) => utils.decode_range(range));
	const book = utils.book_new();
	utils.book_append_sheet(book, sheet, 'HSF');
	return write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer;
}
