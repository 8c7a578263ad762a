import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { PROJECT } from '#lib/server/root.ts';

/** What some work took: by the clock on the wall, and of all processors together. */
export interface Cost {
	ms: number;
	cpuMs: number;
}

/** What a script measured, by name, and the peak of its process’s resident memory. */
export interface Measured {
	costs: Record<string, Cost>;
	mb: number;
	/** What it counted, by name. */
	counts: Record<string, number>;
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
export function tell(costs: Record<string, Cost>, counts: Record<string, number> = {}): void {
	console.log(JSON.stringify({ costs, counts, mb: process.resourceUsage().maxRSS / 1024 }));
}

/** What `work` cost. */
export async function costOf(work: () => Promise<unknown>): Promise<Cost> {
	const [start, before] = [performance.now(), process.cpuUsage()];
	await work();
	const { user, system } = process.cpuUsage(before);
	return { ms: performance.now() - start, cpuMs: (user + system) / 1000 };
}

/** The middle one of several numbers. */
export function median(numbers: number[]): number {
	const sorted = numbers.toSorted((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
