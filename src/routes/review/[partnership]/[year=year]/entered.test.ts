import { expect, it } from 'vitest';
import { enteredLater } from './entered.ts';

it('says when it was entered where that was more than a week after the meeting', () => {
	expect(enteredLater('2026-07-02', '2026-11-22T10:00:00.000Z')).toBe(
		', entered on 22 November 2026'
	);
	expect(enteredLater('2026-11-15', '2026-11-22T10:00:00.000Z')).toBe('');
	expect(enteredLater('2026-11-22', '2026-11-22T10:00:00.000Z')).toBe('');
});
