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

/**
 * Writes reports on a thread of its own, one at a time. Setting a page takes a processor for a good part
 * of a second, in which this thread would answer nobody. Close it when its work is done.
 */
export class AsideWriter {
	readonly #worker = new Worker(THREAD, { execArgv: [] });
	#asked: PromiseWithResolvers<Uint8Array> = Promise.withResolvers();

	constructor() {
		this.#worker.on('message', (written: Written) =>
			'failed' in written ? this.#asked.reject(written.failed) : this.#asked.resolve(written.bytes)
		);
		this.#worker.on('error', (error) => this.#asked.reject(error));
		this.#worker.on('exit', () => this.#asked.reject(new Error('The writer’s thread has ended')));
	}

	/** As `writeReport`. */
	write(report: Report, format: FormatName): Promise<Uint8Array> {
		this.#asked = Promise.withResolvers();
		this.#worker.postMessage({ report, format } satisfies Wanted);
		return this.#asked.promise;
	}

	async close(): Promise<void> {
		this.#asked.promise.catch(() => 'nobody waits for it any more');
		await this.#worker.terminate();
	}
}
