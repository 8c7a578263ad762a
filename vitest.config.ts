import { defineConfig } from 'vitest/config';

// The engine's tests need neither Svelte nor a browser: Node resolves `#lib/*` by package.json.
export default defineConfig({
	test: {
		include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
		exclude: ['tests/journeys/**', 'node_modules/**'],
		testTimeout: 60_000,
		hookTimeout: 120_000,
		globalSetup: 'tests/support/run-folder.ts',
		pool: 'forks',
		maxWorkers: 2
	}
});
