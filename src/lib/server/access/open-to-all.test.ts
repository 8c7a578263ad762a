import { expect, test } from 'vitest';
import { isOpenToAll } from './open-to-all.ts';

const samples = new Set(['sample']);

test.each([
	['/', true],
	['/sign-in', true],
	['/sign-in/once/abc', true],
	['/healthz', true],
	['/privacy', true],
	['/check', true],
	['/shared/abc', true],
	['/sample/2025-26/annual-evaluation.pdf', true],
	['/pods/2025-26', false],
	['/sample-of-nothing/2025-26', false],
	['/evidence', false],
	['/people', false],
	['/a-page-yet-to-be-written', false]
])('without signing in, %s is open: %s', (path, open) => {
	expect(isOpenToAll(path, samples)).toBe(open);
});
