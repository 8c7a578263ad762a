import AxeBuilder from '@axe-core/playwright';
import { createWriteStream, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import type { Page } from '@playwright/test';
import { writeXlsx } from 'hucre';
import { expect, test } from './signed-in.ts';

/** As an office keeps it: more about people than any figure needs. */
const HEADER = 'Meeting;Date;Group;School;Name;E-mail;Date of birth;Home address;Attendance';
const ROWS = [
	'HSF-look;18/09/2025;HSF;Barlow C of E Primary School;Ina Quillfeather;ina.quillfeather@example.org;04/03/1971;1 Quillfeather Road;present',
	'HSF-look;18/09/2025;HSF;Dronfield Junior School;Odo Fennimere;odo.fennimere@example.org;05/04/1972;2 Quillfeather Road;apologies'
];
const REGISTER = ['Forum register;;;;;;;;', HEADER, ...ROWS, ''].join('\n');

test('a file is looked into before it is sent, and columns that are left out never leave', async ({
	administrator,
	served
}) => {
	const page = await administrator();
	const violations: string[] = [];
	page.on('console', (message) => {
		if (/Content.Security.Policy/i.test(message.text())) violations.push(message.text());
	});
	const path = join(served.home, 'Register with addresses.csv');
	writeFileSync(path, REGISTER);
	await choose(page, path);

	await expect(page.getByText('2 rows below the header, which is probably row 2.')).toBeVisible();
	const rows = page.getByRole('group', { name: 'The first rows' });
	await expect(rows.getByRole('columnheader').nth(5)).toHaveText('E');
	await expect(rows.getByRole('row', { name: /^3 / })).toContainText('Ina Quillfeather');
	await expect(page.getByText('Looks like names of people.')).toContainText('becomes a code');
	await page.getByRole('button', { name: 'Leave out columns F to H' }).press('Enter');
	await expect(page.getByRole('checkbox', { name: 'F E-mail' })).not.toBeChecked();
	await expect(rows).not.toContainText('Quillfeather Road');
	await page.getByRole('checkbox', { name: 'E Name' }).press('Space');
	await expect(page.getByText('Columns E to H stay on your machine.')).toBeVisible();
	await accessible(page);
	expect(violations).toEqual([]);

	await page.getByRole('button', { name: 'Send it' }).click();
	await expect(page).toHaveURL(/\/evidence\/U\d+$/);
	await expect(
		page.getByText('Columns E to H were left out by the sender before sending')
	).toBeVisible();
	await expect(page.getByText('2 in the file')).toBeVisible();

	const sent = await (await page.request.get(`${page.url()}/file`)).text();
	expect(sent.split('\n')[2]).toBe(
		'"HSF-look","18/09/2025","HSF","Barlow C of E Primary School",,,,,"present"'
	);
	expect(keptWith(served.home, ['uillfeather', 'ennimere', '04/03/1971'])).toEqual([]);
});

test('of a workbook with several sheets one can be sent, without the columns left out', async ({
	administrator,
	served
}) => {
	const page = await administrator();
	const path = join(served.home, 'Two sheets.xlsx');
	writeFileSync(path, await workbook());
	await choose(page, path);

	await expect(page.getByText('To leave out columns, choose one sheet.')).toBeVisible();
	await expect(page.getByText('Column E may be about people.')).toBeVisible();
	await page.getByRole('radio', { name: 'Only “Register”' }).check();
	await page.getByRole('checkbox', { name: 'E Mobile' }).uncheck();
	await expect(page.getByText('“Two sheets.csv”')).toBeVisible();
	await page.getByRole('button', { name: 'Send it' }).click();

	await expect(page.getByText('Only the sheet “Register” was sent. Column E was')).toBeVisible();
	const sent = await (await page.request.get(`${page.url()}/file`)).text();
	expect(sent).toBe(
		'"Meeting","Date","Group","Attendance",,"School"\n"HSF-sheet","2025-09-18","HSF","present",,"Dronfield Junior School"\n'
	);
});

test('a file that can’t be looked into says so, and can be sent all the same', async ({
	administrator,
	served
}) => {
	const page = await administrator();
	const path = join(served.home, 'open.csv');
	writeFileSync(path, 'Meeting,School\n"HSF-1,Dale\n');
	await choose(page, path);
	await expect(page.getByText('A quotation mark in this file is opened and never')).toBeVisible();
	await page.getByRole('button', { name: 'Send it' }).click();
	await expect(page).toHaveURL(/\/evidence\/U\d+$/);
});

test('a large upload that is stopped leaves nothing', async ({ administrator, served }) => {
	const page = await administrator();
	const path = join(served.home, 'large.csv');
	await writeLarge(path);
	await choose(page, path);
	await expect(page.getByText('Counting the rows…')).toBeHidden();
	await expect(page.getByText('120,000 rows below the header')).toBeVisible();
	await page.getByRole('checkbox', { name: 'H Home address' }).uncheck();
	const network = await page.context().newCDPSession(page);
	const slowly = { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: 500_000 };
	await network.send('Network.emulateNetworkConditions', slowly);
	await page.getByRole('button', { name: 'Send it' }).click();
	await expect(page.getByText(/[1-9]\d?% sent/)).toBeVisible();
	await page.getByRole('button', { name: 'Stop' }).click();

	await expect(page.getByText('You stopped it. Nothing was kept.').last()).toBeVisible();
	await expect(page.getByRole('button', { name: 'Send it' })).toBeVisible();
	await expect.poll(() => listed(join(served.home, 'received/incoming'))).toEqual([]);
	await page.goto('/evidence?partnership=pods');
	await expect(page.getByRole('link', { name: 'large.csv' })).toHaveCount(0);
});

test('a file can be dropped on the form', async ({ administrator }) => {
	const page = await administrator();
	await page.goto('/evidence/new?partnership=pods');
	await page.waitForLoadState('networkidle');
	const dropped = await page.evaluateHandle((text) => {
		const carried = new DataTransfer();
		carried.items.add(new File([text], 'dropped.csv'));
		return carried;
	}, REGISTER);
	await page.getByText('An Excel workbook').dispatchEvent('drop', { dataTransfer: dropped });
	await expect(page.getByText('dropped.csv, ')).toBeVisible();
	await expect(page.getByText('2 rows below the header')).toBeVisible();
});

test('the first look fits a phone', async ({ administrator, served }) => {
	const page = await administrator({ viewport: { width: 320, height: 640 } });
	const path = join(served.home, 'Register on a phone with a very long name indeed.csv');
	writeFileSync(path, REGISTER);
	await choose(page, path);
	await expect(page.getByText('2 rows below the header')).toBeVisible();
	await page.getByRole('checkbox', { name: 'F E-mail' }).uncheck();
	await expect(page.getByText('Column F stays on your machine.')).toBeVisible();
	const beyond = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
	expect(await beyond()).toBeLessThanOrEqual(0);
	await accessible(page);
});

/** Opens the form and chooses a file. */
async function choose(page: Page, path: string): Promise<void> {
	await page.goto('/evidence/new?partnership=pods');
	await page.getByLabel('Spreadsheet', { exact: true }).setInputFiles(path);
	await expect(page.getByText('Nothing has left your machine yet.')).toBeVisible();
}

async function accessible(page: Page): Promise<void> {
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

/** Which received files and databases hold one of these words, which no other journey sends. */
function keptWith(home: string, words: string[]): string[] {
	return readdirSync(home, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && !entry.name.startsWith('Register '))
		.map((entry) => join(entry.parentPath, entry.name))
		.filter((path) => words.some((word) => readFileSync(path).includes(word)));
}

function listed(folder: string): string[] {
	return existsSync(folder) ? readdirSync(folder) : [];
}

async function writeLarge(path: string): Promise<void> {
	const file = createWriteStream(path);
	file.write(`${HEADER}\n`);
	for (let at = 0; at < 60; at += 1) file.write(`${ROWS.join('\n')}\n`.repeat(1000));
	file.end();
	await finished(file);
}

function workbook(): Promise<Uint8Array> {
	const day = new Date('2025-09-18T00:00:00Z');
	return writeXlsx({
		sheets: [
			{ name: 'Notes', rows: [['Kept by the clerk.'], ['Codes are in the safe.']] },
			{
				name: 'Register',
				rows: [
					['Meeting', 'Date', 'Group', 'Attendance', 'Mobile', 'School'],
					['HSF-sheet', day, 'HSF', 'present', '07700 900123', 'Dronfield Junior School']
				]
			}
		]
	});
}
