import { readFileSync } from 'node:fs';
import { expect, test } from './signed-in.ts';

test('a newcomer finds out what was promised, delivered and shown, with the evidence one click away', async ({
	administrator
}) => {
	const page = await administrator();
	await page.goto('/');
	await expect(page.getByRole('heading', { name: /PODS|Partnership of Derbyshire/ })).toBeVisible();
	await page.getByRole('link', { name: '2025 to 2026' }).first().click();

	await expect(page.getByRole('heading', { level: 1 })).toContainText(/\d+ of the \d+ promises/);
	await expect(page.getByText('Sample data, invented.').first()).toBeVisible();
	const ledger = page.getByRole('table', { name: /The promises/ }).last();
	await expect(ledger.getByRole('row').nth(1)).toContainText('No evidence');

	const forum = ledger
		.getByRole('row')
		.filter({ has: page.getByRole('link', { name: '3.1.3', exact: true }) });
	await expect(forum).toContainText('2 of 3');
	await expect(forum).toContainText('Not met');
	await forum.getByRole('link', { name: /2 of 3/ }).click();

	await expect(page).toHaveURL(/clauses\/3\.1\.3/);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(page.getByRole('table').last()).toContainText('.csv');
});

test('the report is carried off in every format, whole and marked as invented', async ({
	administrator
}) => {
	const page = await administrator();
	await page.goto('/sample/2025-26?asAt=2026-08-31');
	const files = page.getByRole('list', { name: 'Take it away' });
	await files.getByText('For analysts').click();
	const firstBytes = { Word: 'PK', PDF: '%PDF-1.7', Excel: 'PK', CSV: '', JSON: '{' };
	for (const [label, start] of Object.entries(firstBytes)) {
		const arriving = page.waitForEvent('download');
		await files.getByRole('link', { name: label, exact: true }).click();
		const bytes = readFileSync(await (await arriving).path());
		expect(bytes.length, label).toBeGreaterThan(5000);
		expect(bytes.subarray(0, start.length).toString('latin1')).toBe(start);
		if (label === 'CSV' || label === 'JSON') expect(bytes.toString()).toContain('invented');
	}
});

test('without script every chart is there, each with its finding, its text and its table', async ({
	administrator
}) => {
	const page = await administrator({ javaScriptEnabled: false });
	await page.goto('/sample/2025-26?asAt=2026-08-31');
	const charts = page.locator('figure');
	const count = await charts.count();
	expect(count).toBeGreaterThan(7);
	for (let index = 0; index < count; index += 1) {
		const chart = charts.nth(index);
		await expect(chart.getByRole('heading').first()).not.toBeEmpty();
		await expect(chart.locator('svg').first()).toBeVisible();
		await expect(chart.locator('table')).toHaveCount(1);
	}
});

test('a stranger sees the invented partnerships as the public would, and no real one', async ({
	page
}) => {
	await page.goto('/');
	const years = page.getByRole('link', { name: '2025 to 2026' });
	await expect(years.first()).toHaveAttribute('href', '/sample/2025-26');
	const real = await page.request.get('/pods/2025-26', { maxRedirects: 0 });
	expect(real.status()).toBe(303);
	const sample = await page.request.get('/sample/2025-26?asAt=2026-08-31');
	expect(sample.status()).toBe(200);
});
