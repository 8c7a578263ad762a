/** What every answer says besides the content security policy, which SvelteKit writes. */
const ALWAYS = {
	'x-content-type-options': 'nosniff',
	'referrer-policy': 'same-origin',
	'permissions-policy':
		'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
	'cross-origin-opener-policy': 'same-origin',
	'cross-origin-resource-policy': 'same-origin'
};

/** Takes the headers of an answer and whether it goes over https; adds what guards it. */
export function secureHeaders(headers: Headers, https: boolean): void {
	for (const [name, value] of Object.entries(ALWAYS)) headers.set(name, value);
	if (https) headers.set('strict-transport-security', 'max-age=31536000');
	// What is shown depends on who is signed in, so nobody between may keep it.
	if (!headers.has('cache-control')) headers.set('cache-control', 'private, no-cache');
}
