import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { PROJECT } from '#lib/server/root.ts';

export interface Said {
	code: number | null;
	out: string;
	err: string;
}

/** Runs `accord` with the words on a home, in this project or in a copy of it; gives what it said and its exit code. */
export function accord(home: string, words: string[], project = PROJECT): Said {
	const main = join(project, 'src', 'lib', 'cli', 'main.ts');
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		['--disable-warning=ExperimentalWarning', main, ...words],
		{ cwd: project, env: { ...process.env, ACCORD_HOME: home }, encoding: 'utf8' }
	);
	return { code: status, out: stdout, err: stderr };
}
