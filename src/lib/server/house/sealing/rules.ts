import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '#lib/server/root.ts';
import { sha256 } from '#lib/server/review/seal/seal.ts';

/** The rooms whose files decide what a figure is, how it is judged and what of it is hidden. */
const RULES = ['warehouse', 'evaluation', 'disclosure'].map(
	(room) => `src/lib/server/${room}/**/*.{sql,ts}`
);

let known: string | null = null;

/** Gives the fingerprint of the rules by which figures are measured, judged and protected: another one wherever a letter of them is. */
export function rulesFingerprint(): string {
	return (known ??= sha256(ruleFiles().map(named).join('\n')).slice(0, 16));
}

function ruleFiles(): string[] {
	return globSync(RULES, { cwd: PROJECT })
		.map((path) => path.replaceAll('\\', '/'))
		.filter((path) => !/\.(test|fixture)\.ts$/.test(path))
		.sort();
}

function named(path: string): string {
	return `${path} ${sha256(readFileSync(join(PROJECT, path)))}`;
}
