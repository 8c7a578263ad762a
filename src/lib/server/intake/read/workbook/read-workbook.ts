import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { PROJECT } from '#lib/server/root.ts';
import type { ReadProblem } from '../unreadable.ts';
import { CAPS } from './caps.ts';
import type { WrittenSheet } from './write-sheet.ts';

/** A workbook, its visible sheets written as text. */
export interface Workbook {
	format: 'xlsx' | 'xls' | 'ods';
	/** Those that hold anything. */
	sheets: WrittenSheet[];
	/** Of all sheets, hidden and empty ones too. */
	names: string[];
	/** Sheets left out because they are hidden. */
	hidden: string[];
	/** Formulas that were saved without their result, and so are blank. */
	withoutResult: number;
}

export interface Asked {
	path: string;
	/** Where the sheets are written. */
	folder: string;
	/** The only sheet wanted, hidden or not; null for all that are visible. */
	sheet: string | null;
}

/** What the worker says of its work. */
export type Said =
	| { kind: 'unpacked'; bytes: number }
	| { kind: 'read'; share: number }
	| { kind: 'done'; result: Workbook | ReadProblem };

interface Watching {
	/** Told 0 to 1. */
	onProgress?: (done: number) => void;
	/** Ends the reading; the promise is then rejected with the signal’s reason. */
	signal?: AbortSignal;
	caps?: { memoryMb: number; seconds: number; secondsPerMb: number };
}

// Node runs the TypeScript as it lies there, for the bundled server too.
const WORKER = join(PROJECT, 'src/lib/server/intake/read/workbook/worker.ts');

/**
 * Takes a workbook; gives its sheets as text, or why it can’t be read. A stranger’s file is parsed in a
 * worker with a memory limit and a clock, so that nothing in it can stop the server.
 */
export async function readWorkbook(
	asked: Asked,
	{ onProgress, signal, caps = CAPS }: Watching = {}
): Promise<Workbook | ReadProblem> {
	signal?.throwIfAborted();
	const worker = new Worker(WORKER, {
		workerData: asked,
		execArgv: [],
		// The parser muses on its standard error about what it meets.
		stderr: true,
		resourceLimits: { maxOldGenerationSizeMb: caps.memoryMb }
	});
	let ends: (problem: ReadProblem) => void = () => undefined;
	const timer = clock(() => ends({ code: 'workbook-too-slow' }));
	timer.set(caps.seconds);
	const cancelled = () => void worker.terminate();
	signal?.addEventListener('abort', cancelled);
	try {
		return await new Promise<Workbook | ReadProblem>((resolve, reject) => {
			ends = resolve;
			worker.on('message', (said: Said) => {
				if (said.kind === 'done') return resolve(said.result);
				if (said.kind === 'unpacked')
					timer.set(caps.seconds + (said.bytes / 1024 / 1024) * caps.secondsPerMb);
				onProgress?.(said.kind === 'read' ? 0.2 + 0.6 * said.share : 0.2);
			});
			worker.on('error', (error: NodeJS.ErrnoException) => {
				if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve({ code: 'workbook-too-large' });
				else reject(error);
			});
			worker.on('exit', () =>
				reject(signal?.reason ?? new Error('The reader of workbooks ended unasked'))
			);
		});
	} finally {
		timer.stop();
		signal?.removeEventListener('abort', cancelled);
		await worker.terminate();
	}
}

function clock(ring: () => void) {
	let timer: NodeJS.Timeout | undefined;
	const stop = () => clearTimeout(timer);
	const set = (seconds: number) => {
		stop();
		timer = setTimeout(ring, seconds * 1000);
	};
	return { set, stop };
}
