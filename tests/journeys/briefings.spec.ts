import AxeBuilder from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { pdfinfo } from '../support/programs.ts';
import { expect, test } from './signed-in.ts';

const YEAR = '/sample/2025-26';
const MAKE = 'Make a briefing for each of the 20 schools';

test('a briefing for each board is made, watched and taken away, without a script', async ({
	administrator
}) => {
	const page = await administrator({ javaScriptEnabled: false });
	await page.goto(`${YEAR}?asAt=2026-08-31`);
	await page.getByRole('link', { name: 'Board briefings' }).click();
	await page.getByRole('link', { name: 'Make them all in one file' }).click();
	await page.getByRole('button', { name: MAKE }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('as at 31 August 2026');
	// The page loads itself again until all are made.
	const link = page.getByRole('link', { name: /Take the file away/ });
	await expect(link).toBeVisible({ timeout: 80_000 });
	const file = await page.request.get((await link.getAttribute('href'))!);
	const made = unzipSync(new Uint8Array(await file.body()));
	expect(Object.keys(made)).toHaveLength(20);
	const own = made['briefing-aldermere-infant.pdf']!;
	expect(pdfinfo(own)).toMatch(/Pages:\s+2\n/);
});

test('it is stopped between two boards, and nothing of it is kept', async ({ administrator }) => {
	const page = await administrator();
	await page.goto(`${YEAR}/briefings?asAt=2026-08-30`);
	await page.getByLabel('Word').check();
	await page.getByRole('button', { name: MAKE }).click();
	await page.getByRole('button', { name: 'Stop it' }).click();
	await expect(page.getByRole('status')).toContainText('It was stopped', { timeout: 60_000 });
	await expect(page.getByRole('link', { name: /Take the file away/ })).toHaveCount(0);
	expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

test('a board’s briefing is led to from its school, and reads without a fault', async ({
	administrator
}) => {
	const page = await administrator();
	await page.goto(`${YEAR}/schools/local-aldermere-infant?asAt=2026-08-31`);
	await page.getByRole('link', { name: 'Briefing for the governing board' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Aldermere Infant came to');
	await expect(page.getByRole('heading', { name: 'What the board is asked' })).toBeVisible();
	expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('link', { name: 'PDF', exact: true }).click()
	]);
	expect(pdfinfo(readFileSync(await download.path()))).toMatch(/Pages:\s+2\n/);
});
