import { expect, it } from 'vitest';
import { writtenAfter } from './clause-target.ts';

it('says that an answer was written down after the year that it judges', () => {
	expect(writtenAfter('2026-08-31', '2026-11-22')).toBe(', written down on 22 November 2026');
	expect(writtenAfter('2026-08-31', '2026-08-31')).toBe('');
	expect(writtenAfter('2026-08-31', undefined)).toBe('');
});
