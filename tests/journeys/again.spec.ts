import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './signed-in.ts';

const SAMPLE = readFileSync('data/sample/sample/attendance-2025-26.csv', 'utf8');

/** The sample’s register of 2025-26 with two corrections and one meeting more, and without one of its rows. */
function sentAgain(): string {
	const lines = SAMPLE.trimEnd().split('\n');
	const heads = lines.filter((line) => line.startsWith('HSF-2025-1,'));
	const [gone, first, second] = heads.filter((line) => line.includes(',present,'));
	const again = lines
		.filter((line) => line !== gone)
		.map((line) =>
			line === first || line === second ? line.replace(',present,', ',absent,') : line
		);
	const more = heads.map((line) => line.replace(/^HSF-2025-1,[^,]*,/, 'HSF-2025-9,2026-07-02,'));
	return [...again, ...more].join('\n') + '\n';
}

test('an overlapping re-send says what it changes before it is accepted, and before it is taken back', async ({
	administrator,
	served
}) => {
	const page = await administrator();
	await sendTo(page, join(served.home, 'a copy.csv'), SAMPLE);
	await expect(page.getByText(/This very file was sent before.*Nothing has changed/)).toBeVisible();

	await sendTo(page, join(served.home, 'register v2.csv'), sentAgain());
	const more = sentAgain()
		.split('\n')
		.filter((line) => line.startsWith('HSF-2025-9,')).length;
	await expect(page.getByText(`${more} new`)).toBeVisible({ timeout: 30_000 });
	await expect(page.getByText('2 changed')).toBeVisible();
	await expect(page.getByText('340 as before')).toBeVisible();
	await expect(page.getByText('1 missing from this file')).toBeVisible();
	await expect(page.getByText(/1 row of “attendance-2025-26.csv”/)).toContainText(
		'isn’t in this file. It stays in force unless you take that file back.'
	);
	const corrected = page.getByRole('listitem').filter({ hasText: /HSF-2025-1.*Present.*Absent/s });
	await expect(corrected).toHaveCount(2);
	await expect(corrected.first()).toBeVisible();
	await expect(page.getByText('What changed: Attendance in 2 rows.')).toBeVisible();
	const forum = changing(page, 'meetings held');
	await expect(forum).toContainText('6 of 6 meetings');
	await expect(forum).toContainText('7 meetings, 6 agreed');
	await fitsAPhone(page);

	await page.getByRole('button', { name: /^Accept the \d+ sound rows/ }).click();
	await expect(page.getByText(/it supersedes 342 rows of/)).toBeVisible();
	await page.goto('/sample/2025-26?asAt=2026-08-31');
	await expect(page.getByText('7 meetings, 6 agreed').first()).toBeVisible();

	await page.goto('/evidence?partnership=sample');
	await page.getByRole('link', { name: 'register v2.csv' }).click();
	await page.getByText('Take this file back').click();
	await expect(page.getByText(/rows of this file would stop counting/)).toContainText(
		'342 rows of “attendance-2025-26.csv”',
		{ timeout: 30_000 }
	);
	await expect(changing(page, 'meetings held')).toContainText('6 of 6 meetings');
	await fitsAPhone(page);
	await page.getByRole('button', { name: 'Take it back' }).click();
	await expect(page.getByText(/taken back by/)).toBeVisible();
	await page.goto('/sample/2025-26?asAt=2026-08-31');
	await expect(page.getByText('7 meetings, 6 agreed')).toHaveCount(0);
});

async function sendTo(page: Page, path: string, text: string): Promise<void> {
	writeFileSync(path, text);
	await page.goto('/evidence/new?partnership=sample');
	await page.getByLabel('Spreadsheet', { exact: true }).setInputFiles(path);
	await page.getByRole('button', { name: /^Send/ }).first().click();
	await expect(page).toHaveURL(/\/evidence\/U\d+/, { timeout: 30_000 });
}

/** The row of the figures foreseen that names this. */
function changing(page: Page, title: string) {
	return page.getByRole('row').filter({ hasText: '3.1.1' }).filter({ hasText: title });
}

async function fitsAPhone(page: Page): Promise<void> {
	await page.setViewportSize({ width: 390, height: 844 });
	const width = await page.evaluate(() => document.documentElement.scrollWidth);
	expect(width).toBeLessThanOrEqual(390);
	await page.setViewportSize({ width: 1280, height: 720 });
}
