/** Takes the path of an address as it was sent; says whether its % signs stand for letters. */
export function isReadablePath(path: string): boolean {
	try {
		// Its result is used: a bundler drops a call of which nothing is kept.
		return decodeURI(path).startsWith('/');
	} catch (fault) {
		if (fault instanceof URIError) return false;
		throw fault;
	}
}
