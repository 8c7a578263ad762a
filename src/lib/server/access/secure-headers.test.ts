import { expect, test } from 'vitest';
import { secureHeaders } from './secure-headers.ts';

test('every answer is guarded, and https is insisted on only where there is https', () => {
	const plain = new Headers();
	secureHeaders(plain, false, '/');
	expect(plain.get('x-content-type-options')).toBe('nosniff');
	expect(plain.get('referrer-policy')).toBe('same-origin');
	expect(plain.get('cache-control')).toBe('private, no-cache');
	expect(plain.has('strict-transport-security')).toBe(false);
	const https = new Headers({ 'cache-control': 'no-store' });
	secureHeaders(https, true, '/');
	expect(https.get('strict-transport-security')).toBe('max-age=31536000');
	expect(https.get('cache-control')).toBe('no-store');
});

test('an address that is a secret is told to no other site, found by no search and kept by nobody', () => {
	const headers = new Headers({ 'cache-control': 'private, no-cache' });
	secureHeaders(headers, true, '/shared/abc/annual-evaluation.pdf');
	expect(headers.get('referrer-policy')).toBe('no-referrer');
	expect(headers.get('x-robots-tag')).toBe('noindex, nofollow');
	expect(headers.get('cache-control')).toBe('private, no-store');
});
