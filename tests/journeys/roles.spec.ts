import type { Page } from '@playwright/test';
import { expect, test } from './signed-in.ts';

test('a governor sees their own school and the partnership’s totals, and no other school’s rows', async ({
	administrator,
	browser,
	served
}) => {
	const link = await inviteGovernor(await administrator(), 'Aldermere Infant School');
	const page = await (await browser.newContext({ baseURL: served.origin })).newPage();
	await page.goto(link);
	await page.getByRole('button', { name: 'Sign in' }).click();
	await page.waitForURL('**/people/me');

	await page.goto('/sample/2025-26?asAt=2026-08-31');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('promises');
	const shown = page.locator('main figure, main table');
	await expect(shown.filter({ hasText: 'Aldermere Infant' }).first()).toBeAttached();
	await expect(shown.filter({ hasText: 'Foxcote Hollow Infant' })).toHaveCount(0);

	const status = async (path: string) => (await page.request.get(path)).status();
	expect(await status('/sample/2025-26/schools/local-aldermere-infant')).toBe(200);
	expect(await status('/sample/2025-26/schools/local-foxcote-hollow-infant')).toBe(404);
	expect(await status('/people')).toBe(403);
});

/** Goes through both steps of an invitation; gives the link to hand over. */
async function inviteGovernor(page: Page, school: string): Promise<string> {
	await page.goto('/people/invite');
	await page.getByRole('radio', { name: 'Governor' }).check();
	await page.getByLabel('In which partnership?').selectOption('sample');
	await page.getByRole('button', { name: 'Go on' }).click();
	await page.getByRole('checkbox', { name: school }).check();
	await page.getByLabel('Name of the role').fill('Chair of governors, Aldermere Infant');
	await page.getByRole('button', { name: 'Make the invitation' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('The invitation is ready');
	const said = await page.locator('main').evaluate((main) => {
		const fields = [...main.querySelectorAll('input, textarea')] as HTMLInputElement[];
		return [main.textContent, ...fields.map(({ value }) => value)].join(' ');
	});
	return /https?:\/\/\S+\/sign-in\/once\/[\w-]+/.exec(said)?.[0] ?? 'no link was shown';
}
