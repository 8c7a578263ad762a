import { readFileSync } from 'node:fs';
import { createRequire, registerHooks } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Component } from 'svelte';
import type { compile } from 'svelte/compiler';
import type { render } from 'svelte/server';
import { PROJECT } from '#lib/server/root.ts';

/** A component that can be drawn without a browser or a build, with the styles of it and of all that it draws. */
export interface Compiled<Props extends Record<string, unknown>> {
	component: Component<Props>;
	css: string;
	render: typeof render;
}

/**
 * Takes the path of a component below the project; gives it compiled for the server, from the same file
 * that the pages are built of. Node’s own `require` loads it and its compiler, never the web’s bundle, so
 * that the command line and the web draw with the same code.
 */
export function compiled<Props extends Record<string, unknown>>(path: string): Compiled<Props> {
	const load = createRequire(join(PROJECT, 'package.json'));
	const compiler = load('svelte/compiler') as { compile: typeof compile };
	const sheets = new Map<string, string>();
	const hooks = registerHooks({
		load: (url, context, next) => {
			if (!url.endsWith('.svelte')) return next(url, context);
			const { js, css } = compiledFile(fileURLToPath(url), compiler.compile);
			sheets.set(url, css?.code ?? '');
			return { format: 'module', source: js.code, shortCircuit: true };
		}
	});
	try {
		const component = load(join(PROJECT, path)).default as Component<Props>;
		return { component, css: inOrder(sheets), render: load('svelte/server').render };
	} finally {
		hooks.deregister();
	}
}

function compiledFile(filename: string, compiler: typeof compile) {
	return compiler(readFileSync(filename, 'utf8'), {
		filename,
		rootDir: PROJECT,
		generate: 'server',
		css: 'external',
		dev: false
	});
}

/** By path: the order in which modules happen to load must not change a byte. */
function inOrder(sheets: Map<string, string>): string {
	return [...sheets]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([, sheet]) => sheet)
		.join('\n');
}
