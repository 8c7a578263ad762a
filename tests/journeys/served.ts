import { test as base } from '@playwright/test';
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

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

/** Starts the product on a free port; resolves when it has printed its one-time link. */
export async function start(home: string) {
	const port = await freePort();
	const child = spawn(process.execPath, ['src/lib/cli/main.ts', 'start'], {
		env: { ...process.env, ACCORD_HOME: home, PORT: String(port), HOST: '127.0.0.1' },
		stdio: ['ignore', 'pipe', 'pipe']
	});
	const origin = `http://127.0.0.1:${port}`;
	const oneTimeLink = await printedLink(child, origin);
	return { child, origin, oneTimeLink };
}

/** Stops it as Ctrl+C does; gives its exit code. */
export function stop(child: ChildProcess): Promise<number | null> {
	return new Promise((resolve) => {
		child.on('exit', (code) => resolve(code));
		child.kill('SIGINT');
	});
}

function printedLink(child: ChildProcess, origin: string): Promise<string> {
	return new Promise((resolve, reject) => {
		let said = '';
		const listen = (chunk: Buffer) => {
			said += chunk.toString();
			const link = said.match(new RegExp(`${origin}/sign-in/once/\\S+`))?.[0];
			if (link) resolve(link);
		};
		child.stdout?.on('data', listen);
		child.stderr?.on('data', listen);
		child.on('exit', (code) =>
			reject(new Error(`It stopped (${code}) before it served:\n${said}`))
		);
	});
}

function freePort(): Promise<number> {
	return new Promise((resolve) => {
		const probe = createServer().listen(0, '127.0.0.1', () => {
			const address = probe.address();
			const port = typeof address === 'object' && address ? address.port : 0;
			probe.close(() => resolve(port));
		});
	});
}
