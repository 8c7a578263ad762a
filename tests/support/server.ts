import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';

/** The product under way, as a newcomer starts it. */
export interface Started {
	child: ChildProcess;
	origin: string;
	/** The link that `npm start` prints. */
	oneTimeLink: string;
	/** What it has written so far. */
	log(): string;
}

/** Starts the product on a free port; resolves when it has printed its one-time link. */
export async function start(home: string, env: NodeJS.ProcessEnv = {}): Promise<Started> {
	const port = await freePort();
	const child = spawn(process.execPath, ['src/lib/cli/main.ts', 'start'], {
		env: { ...process.env, ACCORD_HOME: home, PORT: String(port), HOST: '127.0.0.1', ...env },
		stdio: ['ignore', 'pipe', 'pipe']
	});
	const log = listen(child);
	const origin = `http://127.0.0.1:${port}`;
	return { child, origin, oneTimeLink: await printedLink(child, origin, log), log };
}

/** Stops it as Ctrl+C does; gives its exit code. */
export function stop(child: ChildProcess): Promise<number | null> {
	return new Promise((resolve) => {
		child.on('exit', (code) => resolve(code));
		child.kill('SIGINT');
	});
}

function listen(child: ChildProcess): () => string {
	let said = '';
	const hear = (chunk: Buffer) => {
		said += chunk.toString();
	};
	child.stdout?.on('data', hear);
	child.stderr?.on('data', hear);
	return () => said;
}

function printedLink(child: ChildProcess, origin: string, log: () => string): Promise<string> {
	return new Promise((resolve, reject) => {
		child.stdout?.on('data', () => {
			const link = log().match(new RegExp(`${origin}/sign-in/once/\\S+(?=\\s)`))?.[0];
			if (link) resolve(link);
		});
		child.on('exit', (code) =>
			reject(new Error(`It stopped (${code}) before it served:\n${log()}`))
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
