import fc from 'fast-check';
import { expect, test } from 'vitest';
import { localPath } from './local-path.ts';

test.each([
	['/evidence', '/evidence'],
	['/pods/2025-26?phase=junior#ledger', '/pods/2025-26?phase=junior#ledger'],
	[null, '/'],
	['', '/'],
	['evidence', '/'],
	['//elsewhere.example', '/'],
	['/\\elsewhere.example', '/'],
	['/\t/elsewhere.example', '/'],
	['/.//elsewhere.example', '/'],
	['/evidence/..//elsewhere.example', '/'],
	['https://elsewhere.example/', '/'],
	['javascript:alert(1)', '/']
])('after signing in, next=%j leads to %s', (next, path) => {
	expect(localPath(next)).toBe(path);
});

test('whatever is asked for, a browser stays on this site', () => {
	const here = 'https://accord.example';
	fc.assert(
		fc.property(
			fc.webUrl(),
			fc.string(),
			fc.constantFrom('', '/', '//', '/\\', '/./', '/x/../'),
			(url, text, start) => {
				for (const next of [start + url, start + text])
					expect(new URL(localPath(next), here).origin).toBe(here);
			}
		)
	);
});
