import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tests/support/longest-first.ts';

// The engine's tests need neither Svelte nor a browser: Node resolves `#lib/*` by package.json.
export default defineConfig({
	test: {
		include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
		exclude: ['tests/journeys/**', 'node_modules/**'],
		// Limits end what hangs; they are no measure of speed. A machine with much else to do stays far below them.
		testTimeout: 240_000,
		hookTimeout: 300_000,
		expect: { poll: { timeout: 60_000 } },
		globalSetup: 'tests/support/run-folder.ts',
		setupFiles: 'tests/support/counterexamples.ts',
		sequence: { sequencer: LongestFirst },
		pool: 'forks',
		// Each may have a server of its own beside it.
		maxWorkers: Math.max(2, Math.floor(availableParallelism() / 2))
	}
});
