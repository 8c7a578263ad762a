import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { read, write } from '@e965/xlsx';
import type { Page } from '@playwright/test';
import { expect as sooner, test } from './signed-in.ts';
import { takeBack } from './take-back.ts';

/** Everything here waits for a file to be read again. */
const expect = sooner.configure({ timeout: 20_000 });

/** Two rows that are sound, and ten of which each has one thing wrong. */
const REGISTER = `Meeting,Date,Group,School,Code,Role,Attendance
HSF-1,18/09/2025,HSF,Barlow C of E Primary School,H-01,head,present
HSF-1,18/09/2025,HSF,Dronfield Junior School,H-02,head,present
HSF-1,18/09/2025,HSF,Hogwarts,H-03,head,present
HSF-1,18/09/2025,Book club,Dronfield Infant School,H-04,head,present
HSF-2,31/02/2026,HSF,Barlow C of E Primary School,H-01,head,present
HSF-2,13/11/2025,HSF,Dronfield Junior School,H-02,head,perhaps
HSF-2,13/11/2025,,Birkhill Infant School,H-03,head,present
HSF-2,soon,HSF,Dronfield Infant School,H-04,head,present
HSF-3,26/02/2026,HSF,Nowhere School,H-01,head,present
HSF-3,26/02/2026,The usual,Dronfield Junior School,H-02,head,present
HSF-3,26/02/2026,HSF,Birkhill Infant School,H-03,head,maybe
HSF-3,the last Thursday,HSF,Dronfield Infant School,H-04,head,present
`;

test('mending ten held rows by keyboard alone', async ({ administrator, served }) => {
	const page = await administrator();
	await send(page, join(served.home, 'ten to mend.csv'), REGISTER);
	await expect(page.getByRole('button', { name: 'Accept the 2 sound rows' })).toBeEnabled();
	await tabTo(page, 'Accept the 2 sound rows');
	await page.keyboard.press('Enter');
	await expect(page.getByText('2 accepted', { exact: true })).toBeVisible();

	await expectMeetings(page, '1 of 6');
	await page.goBack();
	await expect(page.getByText('Tab goes to the next of them')).toBeVisible();
	await tabTo(page, '4 D School');
	await page.keyboard.type('Birkhill Infant School');
	await page.keyboard.press('Tab');
	await page.keyboard.type('HSF');
	await page.keyboard.press('Tab');
	await page.keyboard.press('F2');
	for (let i = 0; i < '31/02/2026'.length; i += 1) await page.keyboard.press('Backspace');
	await page.keyboard.type('13/11/2025');
	await page.keyboard.press('Tab');
	await page.keyboard.type('prseent');
	await page.keyboard.press('Escape');
	expect(await focused(page)).toEqual({ name: '7 G Attendance', value: 'perhaps' });
	await page.keyboard.type('present');
	await page.keyboard.press('Tab');
	await page.keyboard.type('HSF');
	await page.keyboard.press('Tab');
	await page.keyboard.type('13/11/2025');
	await page.keyboard.press('Tab');
	await page.keyboard.type('Barlow C of E Primary School');
	await page.keyboard.press('Enter');
	expect((await focused(page)).name).toBe('11 D School');
	await page.keyboard.press('ArrowLeft');
	await page.keyboard.type('HSF');
	await page.keyboard.press('Enter');
	await page.keyboard.press('End');
	await page.keyboard.press('ArrowLeft');
	expect(await focused(page)).toEqual({ name: '12 G Attendance', value: 'maybe' });
	await page.keyboard.type('absent');
	await page.keyboard.press('Tab');
	await page.keyboard.type('26/02/2026');
	await tabTo(page, 'Save what I mended');
	await page.keyboard.press('Enter');

	await expect(page.locator('#mended')).toHaveText(
		'10 cells mended. 10 rows are sound now. No row is held any more.'
	);
	await expect(page.locator('#mended')).toBeFocused();
	await tabTo(page, 'Accept the 10 newly sound rows');
	await page.keyboard.press('Enter');
	await expect(page.getByText('12 accepted', { exact: true })).toBeVisible();
	await expectMeetings(page, '3 of 6');

	// The journeys that follow begin without evidence, as this one did.
	await page.goBack();
	await takeBack(page);
});

test('without script it is a form: a cell mended, a row left out, all of it undone', async ({
	administrator,
	served
}) => {
	const page = await administrator({ javaScriptEnabled: false });
	await send(page, join(served.home, 'plain.csv'), REGISTER.replaceAll('HSF-', 'HSF-plain-'));
	await page.getByRole('combobox', { name: '4 D School' }).fill('Birkhill Infant School');
	await page.getByLabel('Leave row 13 out').check();
	await page.getByLabel('Why (optional, no names of people)').first().fill('asked the office');
	await page.getByRole('button', { name: 'Save what I mended' }).click();
	await expect(page.locator('#mended')).toContainText('1 cell mended, 1 row left out.');
	await expect(page.getByText('asked the office')).toBeVisible();
	await page.getByRole('button', { name: 'Put row 13 back' }).click();
	await page.getByRole('button', { name: 'Undo this' }).click();
	await page.getByRole('button', { name: 'Undo this' }).click();
	await expect(page.getByRole('combobox', { name: '4 D School' })).toHaveValue('Hogwarts');
});

test('without script the page of a long file comes up by itself, also after mending', async ({
	administrator,
	served
}) => {
	const page = await administrator({ javaScriptEnabled: false });
	// It takes longer to read than a page waits, so progress is shown in between.
	const path = join(served.home, 'long.csv');
	await send(page, path, `${REGISTER.replaceAll('HSF-', 'HSF-long-')}${soundRows(60_000)}`);
	await page.getByRole('combobox', { name: '4 D School' }).fill('Birkhill Infant School');
	await page.getByRole('button', { name: 'Save what I mended' }).click();
	await expect(page.locator('#mended')).toContainText('1 cell mended.');
	await expect(page.locator('#mended')).toBeInViewport();
});

test('cells that say the same are changed at once', async ({ administrator, served }) => {
	const page = await administrator();
	const last = 'HSF-3,the last Thursday,HSF,Dronfield Infant School';
	const soon = REGISTER.replace(last, 'HSF-2,soon,HSF,Dronfield Henry Fanshawe School');
	await send(page, join(served.home, 'alike.csv'), soon.replaceAll('HSF-', 'HSF-alike-'));
	await page.getByLabel('“soon” stands 2 times under Date. Write instead').fill('13/11/2025');
	await page.getByRole('button', { name: 'Change all 2' }).click();
	await expect(page.locator('#mended')).toContainText('2 cells mended. 2 rows are sound now.');
});

test('held rows are mended in a spreadsheet and sent back', async ({ administrator, served }) => {
	const page = await administrator();
	await send(page, join(served.home, 'by file.csv'), REGISTER.replaceAll('HSF-', 'HSF-file-'));
	await page.getByText('Mend them in Excel instead').click();
	const download = page.waitForEvent('download');
	await page.getByRole('link', { name: 'Download the held rows as a spreadsheet' }).click();
	const path = join(served.home, 'rows-to-mend.xlsx');
	await (await download).saveAs(path);
	mendInExcel(path, { '4': ['Hogwarts', 'Birkhill Infant School'], '7': ['perhaps', 'absent'] });

	await page.goto('/evidence/new?partnership=pods');
	await page.getByLabel('Spreadsheet', { exact: true }).setInputFiles(path);
	await page.getByRole('button', { name: 'Send it' }).click();
	await expect(page.locator('#mended')).toHaveText(
		'2 cells mended. 2 rows are sound now. 8 rows are held.'
	);
	await page.getByText('What was changed, cell by cell').click();
	await expect(page.getByRole('row', { name: '4 D School Birkhill Infant School' })).toBeVisible();

	mendInExcel(path, { '5': ['5', '3'] });
	await page.getByText('Mend them in Excel instead').click();
	await page.getByLabel('The spreadsheet, mended').setInputFiles(path);
	await page.getByRole('button', { name: 'Send it back' }).click();
	await expect(page.getByRole('alert')).toContainText('Row 3 of the file isn’t held.');
});

test('on a phone the page never scrolls sideways, and nothing is amiss for a screen reader', async ({
	administrator,
	served
}) => {
	const page = await administrator({ viewport: { width: 390, height: 800 } });
	await send(page, join(served.home, 'phone.csv'), REGISTER.replaceAll('HSF-', 'HSF-phone-'));
	for (const width of [390, 320]) {
		await page.setViewportSize({ width, height: 800 });
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
	}
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
});

/** Rows of a register that are sound, each of another meeting. */
function soundRows(count: number): string {
	const one = (_: unknown, at: number) =>
		`HSF-long-m${at},18/09/2025,HSF,Barlow C of E Primary School,H-01,head,present\n`;
	return Array.from({ length: count }, one).join('');
}

async function send(page: Page, path: string, text: string): Promise<void> {
	writeFileSync(path, text);
	await page.goto('/evidence/new?partnership=pods');
	await page.getByLabel('Spreadsheet', { exact: true }).setInputFiles(path);
	await page.getByRole('button', { name: 'Send it' }).click();
	await expect(page.getByRole('button', { name: 'Save what I mended' })).toBeVisible();
}

/** What the figures say of the meetings of the forum. */
async function expectMeetings(page: Page, share: string): Promise<void> {
	await page.goto('/pods/2025-26?asAt=2026-08-31');
	const forum = page.getByRole('row').filter({ hasText: '3.1.1' }).filter({ hasText: share });
	await expect(forum.first()).toBeVisible();
}

/** Presses Tab until what has the focus is called so. */
async function tabTo(page: Page, name: string): Promise<void> {
	for (let i = 0; i < 120; i += 1) {
		await page.keyboard.press('Tab');
		if ((await focused(page)).name === name) return;
	}
	throw new Error(`Tab leads to nothing called “${name}”.`);
}

/** What has the focus, as it is called. */
function focused(page: Page): Promise<{ name: string; value: string }> {
	return page.evaluate(() => {
		const { activeElement: element } = document;
		const ids = element?.getAttribute('aria-labelledby')?.split(' ') ?? [];
		const named = ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
		const name = (named || element?.textContent || '').replace(/\s+/g, ' ').trim();
		return { name, value: (element as HTMLInputElement | null)?.value ?? '' };
	});
}

/** Writes into cells of rows, by what stands in them, with a library of another make. */
function mendInExcel(path: string, cells: Record<string, [was: string, is: string]>): void {
	const book = read(readFileSync(path));
	const sheet = book.Sheets['Rows to mend']!;
	for (const [row, [was, is]] of Object.entries(cells)) {
		const line = Object.keys(sheet).find((at) => /^A\d+$/.test(at) && String(sheet[at].v) === row);
		const number = line?.slice(1);
		const cell = Object.keys(sheet).find(
			(at) => at.replace(/^[A-Z]+/, '') === number && String(sheet[at].v) === was
		);
		sheet[cell!] = { t: 's', v: is };
	}
	writeFileSync(path, write(book, { type: 'buffer', bookType: 'xlsx' }));
}
