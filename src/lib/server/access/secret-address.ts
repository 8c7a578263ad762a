/**
 * Takes a path; says whether the address is itself a secret that opens something. Whoever comes by one is
 * shown what it opens and nothing else, signed in or not.
 */
export function isSecretAddress(path: string): boolean {
	return path.startsWith('/shared/');
}
