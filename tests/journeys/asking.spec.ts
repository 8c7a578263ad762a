import AxeBuilder from '@axe-core/playwright';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './signed-in.ts';
import { takeBack } from './take-back.ts';

/** With headings of its own, a school misspelt and a mark that nobody knows. Everything in it is invented. */
const OWN_LIST = `Our own list

Ref;When;Which;Where;Who;How
G1;14/10/2025;Governor Forum;Barlow C of E Primary School;A1;here
G1;14/10/2025;Governor Forum;Dronfeild Junior School;A2;~
`;

test('a sheet with headings of its own is explained once, and known the next time', async ({
	administrator,
	served
}) => {
	const page = await administrator();
	await send(page, served.home, 'Our own list.csv', OWN_LIST);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		'We don’t recognise this sheet.'
	);
	await accessible(page);
	await page.getByLabel('What it holds').selectOption('Meeting attendance');
	await expect(page.getByRole('radio', { name: 'Row 3' })).toBeChecked();
	await page.getByRole('button', { name: 'Read it like this' }).click();

	const columns = ['Meeting', 'Date', 'Group', 'School', 'Person', 'Attendance'];
	for (const [at, title] of columns.entries())
		await page.getByLabel(`Column ${'ABCDEF'[at]} is read as`).selectOption({ label: title });
	await page.getByRole('button', { name: 'Read the columns like this' }).click();

	await expect(page.getByRole('heading', { name: '2 things only you can tell' })).toBeVisible();
	await accessible(page);
	await expect(page.getByLabel('Which school is “Dronfeild Junior School”?')).toHaveValue(
		/dronfield/
	);
	await page.getByLabel('What does “~” mean').selectOption('Apologies');
	await page.getByRole('button', { name: 'Save the answers' }).click();
	await page.getByRole('button', { name: 'Accept the 2 sound rows' }).click();
	await expect(page.getByText('2 accepted', { exact: true })).toBeVisible();
	await takeBack(page);

	const next = OWN_LIST.replaceAll('G1', 'G2')
		.replaceAll('14/10', '18/11')
		.replace('list', 'new list');
	await send(page, served.home, 'Next list.csv', next);
	await expect(page.getByRole('button', { name: 'Accept the 2 sound rows' })).toBeVisible();
	await expect(page.getByText('only you can tell')).toHaveCount(0);
});

/** As Teams saves it: tabs, UTF-16, three blocks, the month first. Everybody in it is invented. */
const REPORT = `1. Summary
Meeting title\tHeadteacher Strategic Forum
Attended participants\t2
Start time\t3/9/26, 4:00:11 PM
End time\t3/9/26, 5:35:44 PM

2. Participants
Name\tFirst Join\tLast Leave\tIn-Meeting Duration\tEmail\tParticipant ID (UPN)\tRole
Jane Ash\t3/9/26, 4:00:11 PM\t3/9/26, 5:30:11 PM\t1h 30m\tjane@a.example\tjane@a.example\tOrganizer
Omar Elm\t3/9/26, 4:05:00 PM\t3/9/26, 4:50:00 PM\t45m\tomar@b.example\tomar@b.example\tPresenter

3. In-Meeting Activities
Name\tJoin Time\tLeave Time\tDuration\tEmail\tRole
Jane Ash\t3/9/26, 4:00:11 PM\t3/9/26, 4:10:11 PM\t10m\tjane@a.example\tOrganizer
Jane Ash\t3/9/26, 4:11:11 PM\t3/9/26, 5:30:11 PM\t1h 19m\tjane@a.example\tOrganizer
`;

test('a report that Teams saved asks which day it was and where people are from, on a phone too', async ({
	administrator,
	served
}) => {
	const page = await administrator({ viewport: { width: 390, height: 800 } });
	const report = Buffer.from(`\ufeff${REPORT.replaceAll('\n', '\r\n')}`, 'utf16le');
	await send(page, served.home, 'Meeting attendance report.csv', report);
	await expect(page.getByText('attendance report from Microsoft Teams')).toBeVisible();
	await expect(page.getByLabel('Which day is “3/9/26, 4:00:11 PM” under Date?')).toHaveValue(
		'month-first'
	);
	await page.getByLabel('Which school is Jane Ash from?').selectOption({ index: 2 });
	await page.getByLabel('Which school is Omar Elm from?').selectOption({ index: 1 });
	await accessible(page);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
	await page.getByRole('button', { name: 'Save the answers' }).click();
	await page.getByRole('button', { name: 'Accept the 2 sound rows' }).click();
	await expect(page.getByText('sound rows accepted by')).toBeVisible();
	await takeBack(page);

	const later = REPORT.replaceAll('3/9/26', '5/13/26');
	await send(page, served.home, 'Later report.csv', later);
	await expect(page.getByLabel(/^Which school is/)).toHaveCount(0);
	await expect(page.getByLabel(/^Which day is “5\/13\/26/)).toHaveValue('month-first');
});

test('an export in Windows-1252 with lines above its table is read as it is', async ({
	administrator,
	served
}) => {
	const page = await administrator();
	const lines = [
		'Attendance export – “Governor Forum”;;;;',
		'Printed 3 September 2025;;;;',
		'',
		'Meeting;Date;Group;School;Attendance',
		'GF-x;25/09/2025;Governor Forum;Barlow C of E Primary School;Présent',
		'GF-x;25/09/2025;Governor Forum;Dronfield Junior School;present',
		'Total;;;;2'
	].join('\r\n');
	await send(page, served.home, 'Export.csv', windows1252(lines));
	await expect(page.getByRole('heading', { level: 1 })).toContainText('attendance at one meeting');
	await expect(page.getByText('We took row 4 as the header.')).toBeVisible();
	await expect(page.getByText('1 set aside: Totals row')).toBeVisible();
	await expect(page.getByLabel('What does “Présent” mean in column E (Attendance)?')).toBeVisible();
});

async function send(page: Page, folder: string, name: string, bytes: string | Buffer) {
	const path = join(folder, name);
	writeFileSync(path, bytes);
	await page.goto('/evidence/new?partnership=pods');
	await page.getByLabel('Spreadsheet').setInputFiles(path);
	await page.getByRole('button', { name: 'Send it' }).click();
	await page.waitForURL(/\/evidence\/U\d+$/);
}

async function accessible(page: Page): Promise<void> {
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
}

/** Windows’ encoding of the few letters used here. */
function windows1252(text: string): Buffer {
	const marks: Record<string, number> = { '–': 0x96, '“': 0x93, '”': 0x94 };
	return Buffer.from([...text].map((letter) => marks[letter] ?? letter.charCodeAt(0)));
}
