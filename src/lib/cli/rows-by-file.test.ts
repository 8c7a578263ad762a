import { expect, test } from 'vitest';
import { rowsByFile } from './rows-by-file.ts';

test('neighbours are drawn together, sheet by sheet', () => {
	const row = (upload: string, n: number) => ({
		upload,
		file: `${upload}.csv`,
		sheet: 'S',
		row: n
	});
	const rows = [row('U1', 2), row('U1', 4), row('U1', 3), row('U1', 9), row('U2', 7)];
	expect(rowsByFile(rows)).toEqual([
		{ upload: 'U1', file: 'U1.csv', sheet: 'S', rows: 4, ranges: '2 to 4, 9' },
		{ upload: 'U2', file: 'U2.csv', sheet: 'S', rows: 1, ranges: '7' }
	]);
});
