const NOWHERE = 'http://nowhere.invalid';

/**
 * Takes the `next` of a sign-in address; gives the path to go on to, `/` where it would lead to
 * another site. Browsers read `//host`, `/\host` and a tab between the slashes as another host, and
 * `/.//host` becomes `//host` once its dots are resolved.
 */
export function localPath(next: string | null | undefined): string {
	if (!next || !leadsToAPath(next) || /[\p{Cc}\\]/u.test(next)) return '/';
	if (!URL.canParse(next, NOWHERE)) return '/';
	const address = new URL(next, NOWHERE);
	if (address.origin !== NOWHERE || !leadsToAPath(address.pathname)) return '/';
	return address.pathname + address.search + address.hash;
}

function leadsToAPath(text: string): boolean {
	return /^\/(?![/\\])/.test(text);
}
