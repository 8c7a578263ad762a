import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import { test as served } from './served.ts';

interface SignedIn {
	/** Opens a page of its own on which the administrator is signed in. */
	administrator: (options?: BrowserContextOptions) => Promise<Page>;
}

/** Tests in which somebody has used the link that the start prints. */
export const test = served.extend<SignedIn, { session: string }>({
	session: [
		async ({ served, browser }, use) => {
			const path = join(mkdtempSync(join(tmpdir(), 'accord-session-')), 'state.json');
			await signIn(browser, served.oneTimeLink, path);
			await use(path);
		},
		{ scope: 'worker' }
	],
	administrator: async ({ browser, served, session }, use) => {
		const opened: Page[] = [];
		await use(async (options = {}) => {
			const context = await browser.newContext({
				baseURL: served.origin,
				storageState: session,
				...options
			});
			const page = await context.newPage();
			opened.push(page);
			return page;
		});
		for (const page of opened) await page.context().close();
	}
});

export { expect } from './served.ts';

async function signIn(browser: Browser, link: string, path: string): Promise<void> {
	const context = await browser.newContext();
	const page = await context.newPage();
	await page.goto(link);
	await page.getByRole('button', { name: 'Sign in' }).click();
	await page.waitForURL((url) => url.pathname === '/');
	await context.storageState({ path });
	await context.close();
}
