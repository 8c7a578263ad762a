import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
	interface ProvidedContext {
		/** Where the first test of the run that needs the sample loaded puts it, for the others to copy. */
		sampleHome: string;
	}
}

/** Before a run: a folder for all that its tests put down. Whatever they leave there goes with it. */
export default function openRunFolder(run: TestProject): () => void {
	const folder = mkdtempSync(join(tmpdir(), 'accord-tests-'));
	for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder;
	// Some hundred processes of the product are started in a run: the first to use a module compiles it for all.
	process.env.NODE_COMPILE_CACHE = join(folder, 'compiled');
	run.provide('sampleHome', join(folder, 'sample-home'));
	return () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
