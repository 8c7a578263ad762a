// Every check there is, in the order in which a failure is cheapest to learn of.
import { spawnSync } from 'node:child_process';
import { ensurePrograms } from './programs.ts';

const STEPS = [
	['Style', 'eslint', '.'],
	['Format', 'prettier', '--check', '--log-level', 'warn', '.'],
	['Types', 'svelte-check', '--tsconfig', './tsconfig.json', '--threshold', 'error'],
	['Rules and rooms', 'vitest', 'run'],
	['Journeys in a browser', 'playwright', 'test']
] as const;

ensurePrograms();
for (const [title, program, ...args] of STEPS) {
	console.log(`\n— ${title}`);
	const { status } = spawnSync(program, args, {
		stdio: 'inherit',
		shell: process.platform === 'win32'
	});
	if (status !== 0) process.exit(status ?? 1);
}
