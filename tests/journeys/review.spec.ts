import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './signed-in.ts';

test('a finding fits a projector without scrolling, and a screen as narrow as a phone', async ({
	administrator
}) => {
	test.setTimeout(240_000);
	const page = await administrator();
	await page.goto('/review/sample/2025-26/3.1.3?asAt=2026-08-31&projector=1');
	for (const [width, height] of [
		[1280, 720],
		[1920, 1080]
	] as const) {
		await page.setViewportSize({ width, height });
		const box = await page.getByRole('article').boundingBox();
		expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
	}
	await page.setViewportSize({ width: 320, height: 700 });
	for (const path of ['', '/2.2f', '/together/met', '/end', '/minutes', '/requests']) {
		await page.goto(`/review/sample/2025-26${path}?asAt=2026-08-31`);
		const overflow = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth
		);
		expect(overflow, path).toBeLessThanOrEqual(0);
		await clean(page);
	}
});

test('the review is held by the forum: others read the figures and not the room', async ({
	browser,
	served
}) => {
	const page = await (await browser.newContext({ baseURL: served.origin })).newPage();
	await page.goto('/review/sample-association/2025-26?asAt=2026-08-31');
	await expect(page).toHaveURL(/sign-in\?next=/);
	await page.context().close();
});

async function clean(page: Page): Promise<void> {
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}
