import { expect, type Page } from '@playwright/test';

/** Takes back the upload whose page is open, so that the journeys that follow begin without its evidence. */
export async function takeBack(page: Page): Promise<void> {
	await page.getByText('Take this file back').click();
	await page.getByRole('button', { name: 'Take it back' }).click();
	await expect(page.getByText(/taken back by/)).toBeVisible({ timeout: 20_000 });
}
