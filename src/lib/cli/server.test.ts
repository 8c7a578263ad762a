import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { PROJECT } from '#lib/server/root.ts';

const running: ChildProcess[] = [];
afterEach(() => {
	for (const child of running.splice(0)) child.kill('SIGKILL');
});

test.each(['SIGINT', 'SIGTERM'] as const)(
	'%s stops it cleanly within a few seconds, also while somebody is reading',
	async (signal) => {
		const { child, port, home } = await serve();
		expect(await textOf(await ask(port, '/'))).toBe('entries: 0');
		await ask(port, '/for-ever').then((response) => response.on('error', () => undefined));
		const asked = performance.now();
		child.kill(signal);
		expect(await once(child, 'exit')).toEqual([0, null]);
		expect(performance.now() - asked).toBeLessThan(5000);
		expect(readdirSync(join(home, 'temp'))).toEqual([]);
	}
);

test('“localhost” and names that were made to point here are led to the printed address', async () => {
	const { port } = await serve();
	const { statusCode, headers } = await ask(port, '//elsewhere.example/x', 'localhost');
	expect(statusCode).toBe(307);
	expect(headers.location).toBe(`http://127.0.0.1:${port}//elsewhere.example/x`);
});

test('a port that is taken is told, and what to do', async () => {
	const { port } = await serve();
	const { child, said } = start({ PORT: String(port) });
	expect(await once(child, 'exit')).toEqual([2, null]);
	expect(said()).toContain(`Port ${port} is taken`);
	expect(said()).toContain(`PORT=${port + 1} npm start`);
});

async function serve(): Promise<{ child: ChildProcess; port: number; home: string }> {
	const { child, said, home } = start({ PORT: '0' });
	while (!said().includes('\n')) await once(child.stdout!, 'data');
	return { child, port: Number(/:(\d+)\n/.exec(said())?.[1]), home };
}

function start(settings: Record<string, string>) {
	const home = mkdtempSync(join(tmpdir(), 'server-'));
	const child = spawn(process.execPath, [join(PROJECT, 'src/lib/cli/server.fixture.ts')], {
		env: { ...process.env, HOST: '127.0.0.1', ACCORD_HOME: home, ...settings }
	});
	running.push(child);
	let text = '';
	for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (text += chunk));
	return { child, home, said: () => text };
}

function ask(port: number, path: string, host = `127.0.0.1:${port}`): Promise<IncomingMessage> {
	return new Promise((resolve, reject) => {
		get({ host: '127.0.0.1', port, path, headers: { host } }, resolve).on('error', reject);
	});
}

async function textOf(response: IncomingMessage): Promise<string> {
	let text = '';
	for await (const chunk of response) text += chunk;
	return text;
}
