import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { PROJECT } from '#lib/server/root.ts';
import { accord } from '../../../../tests/support/command-line.ts';

const folder = mkdtempSync(join(tmpdir(), 'accord-cli-briefings-'));
const home = join(folder, 'home');
const about = ['--partnership', 'pods', '--year', '2025-26', '--as-at', '2026-08-31'];

test('writes one zip, tells how far it is beside what it answers, and ends with 0', () => {
	const out = join(folder, 'all.zip');
	const said = accord(home, ['briefings', ...about, '--format', 'json', '--out', out]);
	expect(said).toMatchObject({ code: 0, out: `${out}\n` });
	expect(said.err).toContain('20 of 20 briefings');
	expect(Object.keys(unzipSync(readFileSync(out)))).toHaveLength(20);
});

test('where no heads meet there is nothing to follow, in words', () => {
	const words = ['--partnership', 'dsga', '--year', '2025-26', '--out', join(folder, 'none')];
	const said = accord(home, ['briefings', ...words]);
	expect(said.code).toBe(2);
	expect(said.err).toContain('has no forum of heads');
});

test('interrupted it stops after the briefing at hand, leaves no half of a zip and says so', async () => {
	const out = join(folder, 'stopped.zip');
	const child = spawn(
		process.execPath,
		[join(PROJECT, 'src/lib/cli/main.ts'), 'briefings', ...about, '--format', 'pdf', '--out', out],
		{ env: { ...process.env, ACCORD_HOME: home }, stdio: ['ignore', 'ignore', 'pipe'] }
	);
	let said = '';
	child.stderr.on('data', (chunk) => {
		said += chunk;
		// Once: a second would end it on the spot.
		if (!child.killed && said.includes('2 of 20 briefings')) child.kill('SIGINT');
	});
	const [code] = await once(child, 'close');
	expect(said).toMatch(/Stopped after \d+ of 20 briefings\. Nothing was kept\./);
	expect(code).toBe(1);
	expect(readdirSync(folder).filter((name) => name.startsWith('stopped'))).toEqual([]);
});
