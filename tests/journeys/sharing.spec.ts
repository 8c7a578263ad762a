import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './signed-in.ts';

const SHARE = '/sample-association/2025-26/annual-evaluation/share';

test('a link opens one report to somebody without an account, until it is ended', async ({
	administrator,
	browser
}) => {
	const page = await administrator({ javaScriptEnabled: false });
	await page.goto('/sample-association/2025-26?asAt=2026-08-31');
	await page.getByRole('link', { name: 'Share it with a link' }).click();
	await page.getByLabel('For whom is it?').fill('Jane Smith');
	await page.getByLabel('A school’s governing board').check();
	await page.getByRole('button', { name: 'Make the link' }).click();
	await expect(page.getByRole('alert')).toContainText('Write the role, not the name of a person');
	await expect(page.getByRole('alert')).toContainText('Choose the school whose board it is');

	await page.getByLabel('For whom is it?').fill('Scrutiny committee of a journey');
	await page.getByLabel('Anybody').check();
	await page.getByRole('button', { name: 'Make the link' }).click();
	const link = await page.getByLabel('Link', { exact: true }).inputValue();
	await page.goto(SHARE);
	await expect(page.getByText('Scrutiny committee of a journey', { exact: true })).toBeVisible();
	expect(await page.content()).not.toContain(link.split('/').at(-1));

	const guest = await (await browser.newContext()).newPage();
	await guest.goto(link);
	await expect(guest.getByText('Shared with: Scrutiny committee of a journey.')).toBeVisible();
	await expect(guest.getByRole('link', { name: 'Sign in' })).toHaveCount(0);
	expect(await axeOn(guest)).toEqual([]);
	const file = await guest.request.get(`${link}/annual-evaluation.csv`);
	expect(file.headers()['content-type']).toContain('text/csv');

	await page.getByRole('button', { name: 'End this link' }).click();
	await expect(page.getByRole('status')).toContainText('The link has ended');
	expect((await guest.goto(link))?.status()).toBe(410);
	await expect(guest.getByRole('heading', { name: 'This link has ended' })).toBeVisible();
	expect(await axeOn(guest)).toEqual([]);
	await guest.context().close();
});

test('notices can be turned off, and the outbox says that no mail server is set up', async ({
	administrator
}) => {
	const page = await administrator({ javaScriptEnabled: false });
	await page.goto('/people/me');
	await page.getByLabel(/Send me notices/).uncheck();
	await page.getByRole('button', { name: 'Keep my wish' }).click();
	await expect(page.getByRole('status')).toContainText('Your wish is noted');
	await expect(page.getByLabel(/Send me notices/)).not.toBeChecked();
	await page.getByLabel(/Send me notices/).check();
	await page.getByRole('button', { name: 'Keep my wish' }).click();
	await page.getByRole('link', { name: 'See the outbox' }).click();
	await expect(page.getByText('No mail server is set up here')).toBeVisible();
});

async function axeOn(page: Page): Promise<string[]> {
	const { violations } = await new AxeBuilder({ page }).analyze();
	return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
