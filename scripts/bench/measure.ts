import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { PROJECT } from '#lib/server/root.ts';

export interface Measured {
	ms: number;
	/** Peak resident memory of the process. */
	mb: number;
	/** Of an evaluation: what one full scan took. */
	scanMs?: number;
}

/** Runs a script of this folder in a process of its own, so that its peak of memory is its own; gives what it measured. */
export async function measure(script: string, ...args: string[]): Promise<Measured> {
	const path = join(PROJECT, 'scripts/bench', script);
	const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', path, ...args], {
		stdio: ['ignore', 'pipe', 'inherit']
	});
	let said = '';
	child.stdout.on('data', (chunk) => (said += chunk));
	const [code] = await once(child, 'close');
	if (code !== 0) throw new Error(`${script} ended with ${code}`);
	return JSON.parse(said);
}

/** Says what this process measured, to the one that started it. */
export function tell(measured: Omit<Measured, 'mb'>): void {
	console.log(JSON.stringify({ ...measured, mb: process.resourceUsage().maxRSS / 1024 }));
}

/** Milliseconds that `work` took. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
	const start = performance.now();
	await work();
	return performance.now() - start;
}

/** The middle one of several numbers. */
export function median(numbers: number[]): number {
	const sorted = numbers.toSorted((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
