import { expect, test } from './signed-in.ts';

const YEAR = '/sample/2025-26?asAt=2026-08-31';

test('the reports on topics and for boards are in the menu of every page of the year', async ({
	administrator
}) => {
	const page = await administrator({ javaScriptEnabled: false });
	await page.goto(YEAR);
	const menu = page.getByRole('navigation', { name: 'Aldermere Vale' });
	await menu.getByRole('link', { name: 'Topic reports' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Which topic?');
	await page.getByRole('link', { name: 'Maths', exact: true }).click();
	await expect(page).toHaveURL(/topic-maths\?asAt=2026-08-31$/);
	await menu.getByRole('link', { name: 'Board briefings' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/each governing board/);
});

test('a Best Value review is in the menu of a partnership that has one, and of no other', async ({
	administrator
}) => {
	const page = await administrator({ javaScriptEnabled: false });
	const review = page.getByRole('banner').getByRole('link', { name: 'Best Value' });
	await page.goto(YEAR);
	await expect(review).toHaveCount(0);
	await page.goto('/sample-association/2025-26?asAt=2026-08-31');
	await review.click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText(/spent £/);
});

test('whoever decides goes from the front page to the review of a year', async ({
	administrator,
	browser,
	served
}) => {
	const page = await administrator({ javaScriptEnabled: false });
	await page.goto('/');
	const years = page.getByRole('region', { name: /Aldermere Vale/ });
	await years.getByRole('link', { name: 'Review with the forum' }).first().click();
	await expect(page).toHaveURL(/\/review\/sample\/20/);

	const guest = await (await browser.newContext({ baseURL: served.origin })).newPage();
	await guest.goto('/');
	await expect(guest.getByRole('link', { name: 'Review with the forum' })).toHaveCount(0);
	await guest.context().close();
});
