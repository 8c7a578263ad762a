import { expect, test } from './signed-in.ts';

test('a governor sees their own school and the partnership’s totals, and no other school’s rows', async ({
	administrator,
	browser,
	served
}) => {
	const page = await administrator();
	await page.goto('/people/invite');
	await page.getByLabel('Governor').check();
	await page
		.getByLabel(/Partnership/)
		.first()
		.selectOption('sample');
	const schools = page.getByRole('group', { name: /schools/i }).getByRole('checkbox');
	await schools.first().check();
	await page.getByLabel(/Name of the role/).fill('Chair of governors');
	await page.getByRole('button', { name: /invite/i }).click();
	const link = (await page.locator('body').innerText()).match(
		/https?:\/\/\S+\/sign-in\/once\/\S+/
	)?.[0];

	const theirs = await (await browser.newContext({ baseURL: served.origin })).newPage();
	await theirs.goto(link ?? '');
	await theirs.getByRole('button', { name: 'Sign in' }).click();
	await theirs.goto('/sample/2025-26?asAt=2026-08-31');
	await expect(theirs.getByRole('heading', { level: 1 })).toContainText('promises');
	const marks = theirs.locator('figure').filter({ hasText: 'Headteacher Strategic Forum' });
	for (const table of await marks.locator('table').all()) {
		expect(await table.getByRole('rowheader').count()).toBeLessThan(20);
	}
	expect((await theirs.request.get('/people')).status()).toBe(403);
});
