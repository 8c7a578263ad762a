import { expect, test } from 'vitest';
import { inkOfKey } from './before-after.ts';

const row = { label: '', before: 1, after: 2, low: null, high: null, text: '', small: false };
const group = { ...row, role: 'group' as const };

test('a key has the ink of the marks that it explains, and where these differ none of their colours', () => {
	expect(inkOfKey([group, group])).toBe('soft');
	expect(inkOfKey([{ ...group, verdict: 'better' }])).toBe('accent');
	expect(inkOfKey([{ ...group, verdict: 'worse' }])).toBe('contrast');
	expect(inkOfKey([{ ...group, verdict: 'better' }, group])).toBe('soft');
});
