import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { inject } from 'vitest';
import { PROJECT } from '#lib/server/root.ts';

/** Gives a home with the sample loaded, new or where it is wanted, for the asker alone: it is loaded once a run, and copied. */
export async function homeWithSample(
	home = mkdtempSync(join(tmpdir(), 'accord-home-'))
): Promise<string> {
	const loaded = inject('sampleHome');
	if (!existsSync(loaded)) await loadSample(loaded);
	cpSync(loaded, home, { recursive: true });
	return home;
}

/** Two test files may want it at once: each loads one, so that neither waits for the other, and the first is kept. */
async function loadSample(to: string): Promise<void> {
	const home = mkdtempSync(`${to}-`);
	const command = ['--disable-warning=ExperimentalWarning', 'src/lib/cli/main.ts', 'sample'];
	const env = { ...process.env, ACCORD_HOME: home };
	await promisify(execFile)(process.execPath, command, { cwd: PROJECT, env });
	try {
		renameSync(home, to);
	} catch (error) {
		if (!existsSync(to)) throw error;
	}
}
