import { error } from '@sveltejs/kit';
import { mayDecide } from '#lib/server/access/may.ts';
import type { Person } from '#lib/server/access/person.ts';
import { isOver, type Job } from '#lib/server/jobs/job.ts';
import { theJobs } from './the-jobs.ts';

/**
 * Takes who asks and a job’s id; gives the job to whoever started it and may still decide in its
 * partnership, and to administrators. For anybody else there is no such job.
 */
export function jobFor(person: Person | null, id: string): Readonly<Job> {
	const job = theJobs().get(id);
	if (!job || !mayFollow(person, job))
		error(404, 'There is no such job here any more. Its file is kept for a day.');
	return job;
}

/** Takes who asks; gives the jobs about a partnership that they may follow, the newest first. */
export function jobsAbout(person: Person | null, partnership: string): JobShown[] {
	return theJobs()
		.all()
		.filter((job) => job.partnership === partnership && mayFollow(person, job))
		.map(shown);
}

/** A job as a page draws it: nothing of where its file lies. */
export interface JobShown extends Pick<
	Job,
	'id' | 'title' | 'state' | 'stopping' | 'done' | 'of' | 'again'
> {
	over: boolean;
	fault: string | null;
	/** Where its file is taken away, once there is one. */
	file: { href: string; bytes: number } | null;
	partnership: string;
}

/** Takes a job; gives what a page draws of it. */
export function shown(job: Readonly<Job>): JobShown {
	const { id, title, state, stopping, done, of, fault, result, partnership, again } = job;
	return {
		...{ id, title, state, stopping, done, of, fault, partnership, again },
		over: isOver(job),
		file: result && { href: `/jobs/${id}/file`, bytes: result.bytes }
	};
}

function mayFollow(person: Person | null, { by, partnership }: Readonly<Job>): boolean {
	if (!person || !mayDecide(person, partnership)) return false;
	return person.administrator || person.id === by;
}
