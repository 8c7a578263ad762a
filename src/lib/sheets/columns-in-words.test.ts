import { expect, test } from 'vitest';
import { columnsInWords } from './columns-in-words.ts';

test.each([
	[['B'], 'Column B'],
	[['B', 'D'], 'Columns B and D'],
	[['B', 'C'], 'Columns B and C'],
	[['B', 'C', 'D'], 'Columns B to D'],
	[['B', 'D', 'F', 'G', 'H'], 'Columns B, D and F to H'],
	[['Y', 'Z', 'AA', 'AC'], 'Columns Y to AA and AC']
])('%j are %s', (letters, words) => expect(columnsInWords(letters)).toBe(words));
