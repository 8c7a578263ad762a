/** Pages that say nothing about a real partnership, and those that open to a secret in their address alone. */
const OPEN = ['sign-in', 'healthz', 'accessibility', 'privacy', 'check', 'shared'];

/**
 * Takes a path and the ids of the invented partnerships; says whether one may go there without
 * signing in. Everything else is closed, also pages that are yet to be written.
 */
export function isOpenToAll(path: string, samples: ReadonlySet<string>): boolean {
	const first = path.split('/')[1] ?? '';
	return first === '' || OPEN.includes(first) || samples.has(first);
}
