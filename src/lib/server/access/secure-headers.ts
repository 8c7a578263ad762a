import { isSecretAddress } from './secret-address.ts';

/** What every answer says besides the content security policy, which SvelteKit writes. */
const ALWAYS = {
	'x-content-type-options': 'nosniff',
	'referrer-policy': 'same-origin',
	'permissions-policy':
		'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
	'cross-origin-opener-policy': 'same-origin',
	'cross-origin-resource-policy': 'same-origin'
};

/** What an answer says besides where its address is itself a secret, so that nobody else learns or keeps it. */
const OF_A_SECRET = {
	'referrer-policy': 'no-referrer',
	'x-robots-tag': 'noindex, nofollow',
	'cache-control': 'private, no-store'
};

/** Takes the headers of an answer, whether it goes over https, and the path that was asked for; adds what guards it. */
export function secureHeaders(headers: Headers, https: boolean, path: string): void {
	const guards = isSecretAddress(path) ? { ...ALWAYS, ...OF_A_SECRET } : ALWAYS;
	for (const [name, value] of Object.entries(guards)) headers.set(name, value);
	if (https) headers.set('strict-transport-security', 'max-age=31536000');
	// What is shown depends on who is signed in, so nobody between may keep it.
	if (!headers.has('cache-control')) headers.set('cache-control', 'private, no-cache');
}
