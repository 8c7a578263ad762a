import { expect, test } from 'vitest';
import { openedOn } from './opened-on.ts';

const OPEN = ['dsga', 'pods', 'valley'];
const sent = (partnership: string, seq: number, by: string) => ({ partnership, seq, by });

test('evidence opens where the person last sent something', () => {
	const files = [sent('pods', 1, 'Ann'), sent('valley', 2, 'Ann'), sent('pods', 3, 'Bob')];
	expect(openedOn(OPEN, files, 'Ann')).toBe('valley');
});

test('for who sent nothing, where something was sent last', () => {
	expect(openedOn(OPEN, [sent('valley', 1, 'Ann'), sent('pods', 2, 'Bob')], 'Cem')).toBe('pods');
});

test('where nothing was sent, or only to partnerships that are not theirs, the first', () => {
	expect(openedOn(OPEN, [], 'Ann')).toBe('dsga');
	expect(openedOn(OPEN, [sent('other', 1, 'Ann')], 'Ann')).toBe('dsga');
	expect(openedOn([], [], 'Ann')).toBeNull();
});
