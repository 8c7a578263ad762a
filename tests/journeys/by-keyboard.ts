import type { Locator, Page } from '@playwright/test';
import { expect } from './signed-in.ts';

/** So many things at most stand before the one that is wanted. */
const MOST_STEPS = 400;

/** Takes a page; gives what somebody does who has no pointer: Tab to a thing, then press it or write in it. */
export function keyboardOf(page: Page) {
	const reach = async (thing: Locator) => {
		for (let steps = 0; steps < MOST_STEPS; steps += 1) {
			if (await thing.evaluate((node) => node === document.activeElement)) return;
			await page.keyboard.press('Tab');
		}
		throw new Error(`No Tab leads to ${thing.toString()}.`);
	};
	return {
		press: async (thing: Locator) => {
			await reach(thing);
			await page.keyboard.press('Enter');
		},
		/** One of several: Tab leads to the first or the last of them, the arrows to the others. */
		choose: async (one: Locator) => {
			const name = await one.getAttribute('name');
			await reach(page.locator(`[name="${name}"]`).first());
			while (!(await one.evaluate((node) => node === document.activeElement)))
				await page.keyboard.press('ArrowDown');
			await page.keyboard.press('Space');
		},
		write: async (thing: Locator, words: string) => {
			await reach(thing);
			await page.keyboard.type(words);
		}
	};
}

/** Waits until the page says what was done, where the keyboard then stands. */
export async function confirmed(page: Page, words: string): Promise<void> {
	const status = page.getByRole('status');
	await expect(status).toContainText(words, { timeout: 30_000 });
	await expect(status).toBeFocused();
}
