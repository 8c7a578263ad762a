import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { accord } from '../support/command-line.ts';
import { expect as expected, test } from './signed-in.ts';
import { takeBack } from './take-back.ts';

/** A report is made for each of its readers before it is signed, which takes its time. */
const expect = expected.configure({ timeout: 30_000 });

const YEAR = '/sample-association/2024-25?asAt=2025-08-31';
const SEAL = '/review/sample-association/2024-25/seal?report=annual-evaluation&asAt=2025-08-31';

/** A meeting of June 2025 whose sheet comes a year later. */
const LATE = [
	'meeting_id,meeting_date,group_code,meeting_status,attendee_ref,attendee_role,status,hours',
	'LA-2024-9,2025-06-24,DSGA_LA,held,GVA-01,association,present,2',
	'LA-2024-9,2025-06-24,DSGA_LA,held,LAO-01,la_officer,present,2'
];

test('a report is checked, signed and sealed by keyboard, and tells a year later what changed since', async ({
	administrator,
	served
}) => {
	test.setTimeout(300_000);
	const page = await administrator({ acceptDownloads: true });
	await page.goto(YEAR);
	await press(page, page.getByRole('link', { name: 'Sign and seal it' }));
	await expect(page.getByText(/nobody can sign until/)).toBeVisible();
	await expect(page.getByRole('button', { name: 'Sign', exact: true })).toHaveCount(0);
	await writeWhatIsMissing(page);
	await expect(page.getByText(/^Nothing stands in the way/)).toBeVisible();
	expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

	await press(page, page.getByRole('button', { name: 'Sign', exact: true }));
	await expect(page.locator('#signatures')).toContainText('Signed on');
	await write(page, 'what-we-do', 'The year after goes on as this one.');
	await page.goto(SEAL);
	await expect(page.locator('#signatures')).toContainText(
		/no longer counts. The report has changed since: one passage/
	);
	for (let role = 0; role < 2; role += 1)
		await press(page, page.getByRole('button', { name: 'Sign', exact: true }));
	await press(page, page.getByRole('button', { name: 'Seal the report' }));

	await expect(page.getByText(/^Sealed on/).first()).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Nothing has changed since' })).toBeVisible();
	expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
	const sealed = await fileFrom(page, 'Sealed file', join(served.home, 'sealed.json'));
	const verified = accord(served.home, ['verify', sealed]);
	expect(verified.out).toMatch(/^Unchanged since it was sealed on .*The ledger here knows it/s);
	expect(verified.code).toBe(0);
	const seal = page.url();
	const paper = await page.request.get(seal.replace('?', '/annual-evaluation.csv?'));

	const upload = await sendLate(page, join(served.home, 'late minutes.csv'));
	await page.goto(seal);
	await press(page, page.getByRole('link', { name: 'On a page of its own' }));
	const changed = page
		.getByRole('row')
		.filter({ hasText: 'Meetings, courses and conferences held' });
	await expect(changed).toContainText('late minutes.csv was accepted on');
	const [before, after] = await changed.getByText(/^\d+ events$/).allTextContents();
	expect(parseInt(after!)).toBe(parseInt(before!) + 1);
	expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
	const again = await page.request.get(seal.replace('?', '/annual-evaluation.csv?'));
	expect(await again.text()).toBe(await paper.text());

	const changes = page.url();
	await page.goto(upload);
	await takeBack(page);
	await page.goto(changes);
	await expect(page.getByRole('heading', { name: 'Nothing has changed since' })).toBeVisible();
});

/** Follows the checklist to each place that has to be written, and back. */
async function writeWhatIsMissing(page: Page): Promise<void> {
	for (;;) {
		const missing = page.getByRole('link', { name: /^Write it/ });
		if ((await missing.count()) === 0) return;
		const href = (await missing.first().getAttribute('href')) ?? '';
		await write(page, href.split('#write-')[1] ?? '', 'Nothing more is known of it.');
		await page.goto(SEAL);
	}
}

async function write(page: Page, place: string, words: string): Promise<void> {
	await page.goto(
		`/sample-association/2024-25/annual-evaluation/write?asAt=2025-08-31#write-${place}`
	);
	await page.getByLabel('You write as').fill('Lead of the report');
	await page.locator(`#text-${place}`).fill(words);
	const field = page.locator(`#write-${place}`);
	await press(page, field.getByRole('button', { name: 'Put it into the report' }));
	await expect(field.getByRole('status')).toContainText('In the report since');
}

async function sendLate(page: Page, path: string): Promise<string> {
	writeFileSync(path, `${LATE.join('\n')}\n`);
	await page.goto('/evidence/new?partnership=sample-association');
	await page.getByLabel('Spreadsheet', { exact: true }).setInputFiles(path);
	await page.getByRole('button', { name: /^Send/ }).first().click();
	await page.getByRole('button', { name: /^Accept the/ }).click();
	await expect(page.getByText('Take this file back')).toBeVisible();
	return page.url();
}

async function fileFrom(page: Page, link: string, path: string): Promise<string> {
	const downloading = page.waitForEvent('download');
	await press(page, page.getByRole('link', { name: link }));
	await (await downloading).saveAs(path);
	return path;
}

/** Reached and pressed as somebody without a mouse does. */
async function press(page: Page, thing: Locator): Promise<void> {
	await thing.focus();
	await page.keyboard.press('Enter');
}
