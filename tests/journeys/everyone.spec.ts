import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { gzipSync } from 'node:zlib';
import { expect, test } from './signed-in.ts';

const PAGES = [
	'/',
	'/sample/2025-26?asAt=2026-08-31',
	'/sample/2026-27?asAt=2026-11-22',
	'/pods/2025-26?asAt=2026-08-31',
	'/sample/2025-26/clauses/3.1.1?asAt=2026-08-31',
	'/sample/2025-26/clauses/3.1.7?asAt=2026-08-31',
	'/sample/2025-26/schools/local-aldermere-infant?asAt=2026-08-31',
	'/sample/2026-27/calendar?asAt=2026-11-22',
	'/sample-two-schools/2025-26/calendar?asAt=2026-08-31',
	'/sample/questions',
	'/sample-association/questions',
	'/evidence',
	'/evidence/new',
	'/evidence/datasets/attendance',
	'/sample/2025-26/annual-evaluation/share',
	'/outbox',
	'/people',
	'/people/invite',
	'/sign-in',
	'/accessibility',
	'/privacy',
	'/check'
];

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const path of PAGES) {
	test(`${path}: axe finds nothing, the policy is kept, nothing runs off a narrow screen`, async ({
		administrator
	}) => {
		const page = await administrator();
		const violations = await policyViolations(page);
		await page.goto(path);
		await page.waitForLoadState('networkidle');
		await scrollThrough(page);
		const { violations: found } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
		expect(found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
		expect(violations).toEqual([]);

		await page.setViewportSize({ width: 320, height: 700 });
		const overflow = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth
		);
		expect(overflow).toBeLessThanOrEqual(0);
	});
}

test('at most 60 KB of script comes before a chart is in view', async ({ administrator }) => {
	const page = await administrator();
	const scripts: Promise<Buffer>[] = [];
	page.on('response', (response) => {
		if (response.url().endsWith('.js')) scripts.push(response.body());
	});
	await page.setViewportSize({ width: 1280, height: 500 });
	await page.goto('/sample/2025-26?asAt=2026-08-31');
	await page.waitForLoadState('networkidle');
	const bytes = (await Promise.all(scripts)).map((body) => gzipSync(body).length);
	expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(60 * 1024);
});

test('a chart in view becomes interactive, under the same policy', async ({ administrator }) => {
	const page = await administrator();
	const violations = await policyViolations(page);
	await page.goto('/sample/2025-26?asAt=2026-08-31');
	const chart = page.locator('figure').first();
	await chart.scrollIntoViewIfNeeded();
	await expect(chart.locator('canvas, [data-interactive]').first()).toBeVisible();
	expect(violations).toEqual([]);
});

test('the keyboard reaches the answer, the sections and a chart’s table', async ({
	administrator
}) => {
	const page = await administrator();
	await page.goto('/sample/2025-26?asAt=2026-08-31');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: 'Skip to the text' })).toBeFocused();
	const table = page.locator('figure summary').first();
	await table.focus();
	await page.keyboard.press('Enter');
	await expect(page.locator('figure table').first()).toBeVisible();
});

async function policyViolations(page: Page): Promise<string[]> {
	const seen: string[] = [];
	await page.exposeFunction('violated', (what: string) => seen.push(what));
	await page.addInitScript(() => {
		document.addEventListener('securitypolicyviolation', (event) => {
			const report = (window as unknown as { violated: (what: string) => void }).violated;
			report(`${event.violatedDirective}: ${event.blockedURI} ${event.sample}`);
		});
	});
	return seen;
}

/** So that everything that comes when in view has come. */
async function scrollThrough(page: Page): Promise<void> {
	await page.evaluate(async () => {
		for (let y = 0; y < document.body.scrollHeight; y += 600) {
			window.scrollTo(0, y);
			await new Promise((resolve) => setTimeout(resolve, 40));
		}
		window.scrollTo(0, 0);
	});
	await page.waitForLoadState('networkidle');
}
