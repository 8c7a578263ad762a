import { test as base } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { start, stop } from '../support/server.ts';

/** The product as a newcomer starts it: its own home, the sample loaded, a one-time link printed. */
export interface Served {
	origin: string;
	/** The link that `npm start` prints. */
	oneTimeLink: string;
	home: string;
}

/** Tests with a real server of their own, one a file, stopped as Ctrl+C stops it. */
export const test = base.extend<object, { served: Served }>({
	served: [
		// eslint-disable-next-line no-empty-pattern -- Playwright asks for the pattern.
		async ({}, use) => {
			const home = mkdtempSync(join(tmpdir(), 'accord-journey-'));
			const { child, origin, oneTimeLink } = await start(home);
			await use({ origin, oneTimeLink, home });
			await stop(child);
			rmSync(home, { recursive: true, force: true });
		},
		{ scope: 'worker', timeout: 120_000 }
	],
	baseURL: async ({ served }, use) => use(served.origin)
});

export { expect } from '@playwright/test';
