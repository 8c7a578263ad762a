import { expect, test } from 'vitest';
import { isComparing } from './compared.ts';

test('acceptance waits while the file is compared with what was sent before, and for nothing else', () => {
	expect(isComparing({ standing: 'working' })).toBe(true);
	for (const standing of ['none', 'too-large', 'known'] as const)
		expect(isComparing({ standing })).toBe(false);
});
