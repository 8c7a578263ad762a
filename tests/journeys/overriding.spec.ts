import type { Page } from '@playwright/test';
import { expect, test } from './signed-in.ts';

const CLAUSE = '/sample/2025-26/clauses/3.1.3?asAt=2026-08-31';

test('a decision stands beside the computed state on every page and in the file, until it is taken back', async ({
	administrator
}) => {
	const page = await administrator({ javaScriptEnabled: false });
	await page.goto(CLAUSE);
	await decide(page, 'Set another state beside it', 'Met', 'Short');
	await expect(page.getByRole('alert')).toContainText('Say why');

	await page.getByLabel('On', { exact: true }).fill('2030-01-01');
	await page.getByLabel('Decided by').fill('Jane Smith');
	await page.getByRole('button', { name: 'Save the decision' }).click();
	await expect(page.getByRole('alert')).toContainText('1 January 2030 is still to come');
	await expect(page.getByRole('alert')).toContainText('Write the role, not the name of a person');
	await page.getByLabel('On', { exact: true }).fill('2026-09-01');
	await page.getByLabel('Decided by').fill('Chair of the forum');

	const why = 'The third meeting was held with a neighbouring partnership, whose register has it.';
	await page.locator('#override-reason').fill(why);
	await page.getByRole('button', { name: 'Save the decision' }).click();
	const beside = page.getByText(/Set beside it as “Met” by Chair of the forum/).first();
	await expect(beside).toBeVisible();
	await expect(page.getByText(/^As computed: Not met\./)).toBeVisible();

	await page.goto('/sample/2025-26?asAt=2026-08-31');
	await expect(page.getByText(/The counts are of the states as computed/).first()).toBeVisible();
	await expect(page.locator('#promises')).toContainText('Set beside it');
	const file = await page.request.get('/sample/2025-26/annual-evaluation.json?asAt=2026-08-31');
	expect(await file.text()).toContain('Set beside it as “Met”');

	await page.goto(CLAUSE);
	const change = 'Change or take back the state set beside it';
	await decide(
		page,
		change,
		'None: the computed state stands alone again',
		'It was one and the same meeting.'
	);
	await expect(page.getByText(/^Not met\./)).toBeVisible();
	await page.getByText('Set another state beside it').click();
	await expect(page.getByText(/Taken back by Chair of the forum/)).toBeVisible();
});

async function decide(page: Page, open: string, state: string, why: string): Promise<void> {
	await page.getByText(open).click();
	await page.getByLabel('State', { exact: true }).selectOption({ label: state });
	await page.locator('#override-reason').fill(why);
	await page.getByLabel('Decided by').fill('Chair of the forum');
	await page.getByLabel('Where it is written down').fill('Minutes of an invented meeting, item 2');
	await page.getByRole('button', { name: 'Save the decision' }).click();
}
