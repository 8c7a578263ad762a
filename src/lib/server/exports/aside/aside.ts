import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Report } from '#lib/document/report.ts';
import { PROJECT } from '#lib/server/root.ts';
import type { FormatName } from '../index.ts';

/** What the thread is asked for and answers. */
export interface Wanted {
	report: Report;
	format: FormatName;
}
export type Written = { bytes: Uint8Array } | { failed: unknown };

// Node runs the TypeScript as it lies there, for the bundled server too.
const THREAD = join(PROJECT, 'src/lib/server/exports/aside/thread.ts');

/** So long the thread is kept for whoever comes next, in milliseconds. */
const KEPT = 60_000;

/**
 * Writes reports on a thread of its own, one at a time. Setting a page takes a processor for a good part
 * of a second, in which this thread would answer nobody. The thread begins when something is to be written,
 * and again should it have ended. Close it when its work is done.
 */
export class AsideWriter {
	#thread: Worker | null = null;
	#idle: NodeJS.Timeout | undefined;
	#last: Promise<unknown> = Promise.resolve();

	/** As `writeReport`. */
	write(report: Report, format: FormatName): Promise<Uint8Array> {
		const mine = this.#last.then(() => this.#ask({ report, format }));
		this.#last = mine.catch(() => 'whoever asked for it hears of it');
		return mine;
	}

	async close(): Promise<void> {
		clearTimeout(this.#idle);
		await this.#thread?.terminate();
	}

	async #ask(wanted: Wanted): Promise<Uint8Array> {
		clearTimeout(this.#idle);
		const thread = (this.#thread ??= this.#begin());
		thread.ref();
		const written = answerOf(thread);
		thread.postMessage(wanted);
		try {
			return await written;
		} finally {
			// A thread with nothing to do keeps no process from ending.
			thread.unref();
			this.#idle = setTimeout(() => void this.close(), KEPT).unref();
		}
	}

	#begin(): Worker {
		const thread = new Worker(THREAD, { execArgv: [] });
		// Whoever waits is told; where nobody does, the thread ends, and the next begins another.
		thread.on('error', () => (this.#thread = null));
		thread.on('exit', () => {
			if (this.#thread === thread) this.#thread = null;
		});
		return thread;
	}
}

/** Takes the thread; gives what it answers next, or why it can’t answer any more. */
async function answerOf(thread: Worker): Promise<Uint8Array> {
	const { promise, resolve, reject } = Promise.withResolvers<Written>();
	const ended = () => reject(new Error('The writer’s thread has ended'));
	thread.once('message', resolve).once('error', reject).once('exit', ended);
	try {
		const written = await promise;
		if ('failed' in written) throw written.failed;
		return written.bytes;
	} finally {
		thread.off('message', resolve).off('error', reject).off('exit', ended);
	}
}
