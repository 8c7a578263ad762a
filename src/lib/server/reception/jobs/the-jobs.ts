import { join } from 'node:path';
import { faultOf } from '#lib/server/access/fault.ts';
import { Jobs } from '#lib/server/jobs/jobs.ts';
import { home } from '#lib/server/root.ts';

// On the process, not in the module: the server and the command that started it are two copies of the code.
const OPEN = Symbol.for('accord.jobs');
const open = globalThis as { [OPEN]?: Jobs };

/** The jobs of this process. */
export function theJobs(): Jobs {
	return (open[OPEN] ??= new Jobs(join(home(), 'jobs'), { onFault: note }));
}

/** Stops the jobs of this process, if there ever were any. */
export async function closeTheJobs(): Promise<void> {
	const jobs = open[OPEN];
	delete open[OPEN];
	await jobs?.close();
}

/** Notes a bug as pages do; gives the note’s number. */
function note(error: unknown): string {
	const fault = faultOf(error, 500, 'a job');
	console.error(JSON.stringify(fault));
	return fault.id;
}
