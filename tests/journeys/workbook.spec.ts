import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeXlsx, type CellValue } from 'hucre';
import { expect, test } from './signed-in.ts';

const DAY = new Date('2025-09-18T00:00:00Z');

/** As a school office keeps it: a title, real dates, a sheet of notes in front, lists hidden behind. */
const REGISTER: CellValue[][] = [
	['Headteacher forum register'],
	[],
	['Meeting', 'Date', 'Group', 'School', 'Code', 'Role', 'Attendance'],
	['HSF-1', DAY, 'HSF', 'Barlow C of E Primary School', 'H-01', 'head', 'present'],
	['HSF-1', DAY, 'HSF', 'Dronfield Junior School', 'H-02', 'head', 'apologies'],
	['HSF-1', DAY, 'HSF', 'Hogwarts', 'H-09', 'head', 'present']
];

test('a register in Excel is sent as it is, understood sheet by sheet, and accepted', async ({
	administrator,
	served
}) => {
	const path = join(served.home, 'HSF register 25-26.xlsx');
	writeFileSync(path, await register());
	const page = await administrator();
	await page.goto('/evidence/new?partnership=pods');
	await page.getByLabel('Spreadsheet', { exact: true }).setInputFiles(path);
	await page.getByRole('button', { name: 'Send it' }).click();

	await expect(page.getByRole('heading', { level: 1 })).toContainText('attendance at one meeting');
	await expect(page.getByText('The sheet “Lists” is hidden and was left out.')).toBeVisible();
	await expect(page.getByText('This sheet is none that Accord knows')).toBeVisible();
	const problems = page.getByRole('group', { name: 'Problems, row by row' });
	await expect(problems.getByRole('row').filter({ hasText: 'Hogwarts' })).toContainText('6');
	await page.getByRole('button', { name: 'Accept the 2 sound rows' }).click();

	await page.goto('/pods/2025-26?asAt=2026-08-31');
	const forum = page.getByRole('row').filter({ hasText: '3.1.1' }).filter({ hasText: '1 of 6' });
	await expect(forum.first()).toBeVisible();
});

test('a workbook that was cut short gets a plain message and is kept', async ({
	administrator,
	served
}) => {
	const path = join(served.home, 'cut short.xlsx');
	writeFileSync(path, (await register()).subarray(0, 1500));
	const page = await administrator();
	await page.goto('/evidence/new?partnership=pods');
	await page.getByLabel('Spreadsheet', { exact: true }).setInputFiles(path);
	await page.getByRole('button', { name: 'Send it' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('couldn’t read this file');
	await expect(page.getByText('this workbook is damaged').first()).toBeVisible();
	await page.goto('/evidence?partnership=pods');
	await expect(page.getByRole('link', { name: 'cut short.xlsx' })).toBeVisible();
});

test('the template can be had as a workbook', async ({ administrator }) => {
	const page = await administrator();
	await page.goto('/evidence/datasets/attendance');
	const download = page.waitForEvent('download');
	await page.getByRole('link', { name: 'Blank template (Excel)' }).click();
	expect((await download).suggestedFilename()).toBe('attendance-template.xlsx');
});

function register(): Promise<Uint8Array> {
	return writeXlsx({
		sheets: [
			{ name: 'Notes', rows: [['Kept by the clerk.'], ['Codes are in the safe.']] },
			{ name: 'Register', rows: REGISTER },
			{ name: 'Lists', rows: [['present'], ['apologies']], hidden: true }
		]
	});
}
