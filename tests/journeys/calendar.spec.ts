import { expect, test } from './signed-in.ts';

test('the year’s dates stand month by month, and go into a calendar of one’s own', async ({
	administrator
}) => {
	const page = await administrator({ javaScriptEnabled: false });
	await page.goto('/sample/2025-26?asAt=2026-08-31');
	await page.getByRole('link', { name: 'Calendar' }).click();
	await expect(page.getByRole('heading', { level: 2, name: 'September 2025' })).toBeVisible();
	const first = page.getByRole('row').filter({ hasText: 'Headteacher Strategic Forum' }).first();
	await expect(first).toContainText('Held');

	const href = await page.getByRole('link', { name: /for your own calendar/ }).getAttribute('href');
	const file = await page.request.get(href!);
	expect(file.headers()['content-type']).toBe('text/calendar; charset=utf-8');
	const text = await file.text();
	expect(text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/);
	const count = (line: RegExp) => text.match(line)?.length ?? 0;
	expect(count(/^BEGIN:VEVENT\r$/gm)).toBeGreaterThan(20);
	expect(count(/^UID:/gm)).toBe(count(/^BEGIN:VEVENT\r$/gm));
	expect(new Set(text.match(/^UID:.*$/gm)).size).toBe(count(/^UID:/gm));
	expect(await (await page.request.get(href!)).text()).toBe(text);
});

test('the dates of a real partnership are for those who sign in', async ({ browser, served }) => {
	const context = await browser.newContext({ baseURL: served.origin });
	const asked = await context.request.get('/pods/2026-27/calendar.ics', { maxRedirects: 0 });
	expect(asked.status()).toBe(303);
	await context.close();
});
