import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { claimName, drop, sweepDead } from '#lib/server/ledger/incoming.ts';
import { isOver, type Job, type Work } from './job.ts';

const DAY = 24 * 60 * 60 * 1000;

interface Options {
	/** Notes what went wrong; gives the note’s number. */
	onFault: (error: unknown) => string;
	/** For how long an ended job and its file are kept, in milliseconds. */
	keptFor?: number;
}

interface Held {
	job: Job;
	work: Work;
	stop: AbortController;
	path: string;
	ended: Promise<void>;
}

/** The jobs of one process, one at a time in the order in which they were started. */
export class Jobs {
	readonly #folder: string;
	readonly #options: Required<Options>;
	readonly #held = new Map<string, Held>();
	#last: Promise<void> = Promise.resolve();

	/** Takes the folder for results, of which what dead processes left there goes. */
	constructor(folder: string, options: Options) {
		sweepDead(folder);
		this.#folder = folder;
		this.#options = { keptFor: DAY, ...options };
	}

	/** Takes work and the account that asks for it; gives the job, which waits for its turn. */
	start(work: Work, by: string): Job {
		const { title, partnership, of, again = null } = work;
		const job: Job = {
			...{ id: randomUUID(), title, by, partnership, of, again },
			...{ state: 'waiting', stopping: false, done: 0, result: null, fault: null }
		};
		mkdirSync(this.#folder, { recursive: true });
		const path = join(this.#folder, claimName());
		const held: Held = { job, work, stop: new AbortController(), path, ended: this.#last };
		this.#held.set(job.id, held);
		this.#last = held.ended = this.#last.then(() => this.#run(held));
		return job;
	}

	/** Takes a job’s id; gives the job as it stands now, or undefined where it isn’t kept any more. */
	get(id: string): Readonly<Job> | undefined {
		return this.#held.get(id)?.job;
	}

	/** Gives the jobs that are kept, the newest first. */
	all(): Readonly<Job>[] {
		return [...this.#held.values()].map(({ job }) => job).toReversed();
	}

	/** Takes a job’s id; asks it to stop. One that waits is over at once, one that runs after the item at hand. */
	cancel(id: string): void {
		const held = this.#held.get(id);
		if (!held || isOver(held.job)) return;
		held.stop.abort();
		held.job.stopping = held.job.state === 'running';
		if (held.job.state === 'waiting') held.job.state = 'cancelled';
	}

	/** Resolves once a job is over. */
	async ended(id: string): Promise<void> {
		await this.#held.get(id)?.ended;
	}

	/** Stops everything and removes every result. */
	async close(): Promise<void> {
		const held = [...this.#held.values()];
		for (const { job } of held) this.cancel(job.id);
		await this.#last;
		for (const one of held) await this.#forget(one);
	}

	async #run(held: Held): Promise<void> {
		const { job, stop, path } = held;
		if (!stop.signal.aborted) {
			job.state = 'running';
			await this.#attempt(held);
			job.stopping = false;
		}
		// A job that waited and was cancelled is released here too, in its turn.
		if (job.state !== 'done') await drop({ path });
		setTimeout(() => void this.#forget(held), this.#options.keptFor).unref();
	}

	async #attempt({ job, work, stop, path }: Held): Promise<void> {
		const { signal } = stop;
		const onProgress = (done: number) => (job.done = Math.min(job.of, Math.max(job.done, done)));
		try {
			await work.run(path, { signal, onProgress });
			if (!signal.aborted) job.result = { path, ...work.file, bytes: (await stat(path)).size };
			job.state = job.result ? 'done' : 'cancelled';
		} catch (error) {
			job.state = signal.aborted ? 'cancelled' : 'failed';
			if (!signal.aborted) job.fault = this.#options.onFault(error);
		}
	}

	async #forget({ job, path }: Held): Promise<void> {
		this.#held.delete(job.id);
		await drop({ path });
	}
}
