import { parentPort } from 'node:worker_threads';
import { writeReport } from '../index.ts';
import type { Wanted, Written } from './aside.ts';

// The other end of `aside.ts`: one report in, its bytes out.
parentPort!.on('message', async ({ report, format }: Wanted) => {
	parentPort!.postMessage(await written(report, format));
});

/** Errors travel back to whoever asked, and are thrown there. */
async function written(report: Wanted['report'], format: Wanted['format']): Promise<Written> {
	try {
		return { bytes: await writeReport(report, format) };
	} catch (failed) {
		return { failed };
	}
}
