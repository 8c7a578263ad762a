import { expect, test } from 'vitest';
import { changeInWords } from './words.ts';

/** Persistent absence fell by 8.5 points, 95% interval −16.1 to −0.8. */
function beside(theirs: number): string {
	return changeInWords({
		change: -8.5,
		interval: { low: -16.1, high: -0.8 },
		strength: 2,
		comparison: { level: 'Local authority', change: theirs },
		direction: 'lower'
	});
}

test('“more than” is said only where the comparator’s change lies outside the interval of ours', () => {
	expect(beside(-0.5)).toBe('fell more than in the local authority');
	expect(beside(-1.5)).toBe('fell, but not clearly more than in the local authority');
});
