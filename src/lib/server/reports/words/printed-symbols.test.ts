import { expect, test } from 'vitest';
import type { Cell, Section } from '#lib/document/report.ts';
import { printedSymbols } from './printed-symbols.ts';

test('of the symbols those alone are explained that stand in place of a number', () => {
	expect(
		printedSymbols([
			withCells({ text: 'x', symbol: 'x' }, { text: 'hidden', symbol: 'c' }),
			withCells({ text: 'x', symbol: 'x' }, { text: 'z', symbol: 'z' }, { text: 'low' })
		])
	).toEqual(['z', 'x']);
});

test('a report without one explains none', () => {
	expect(printedSymbols([withCells({ text: '5 of 6' })])).toEqual([]);
});

function withCells(...cells: Cell[]): Section {
	const table = {
		kind: 'table' as const,
		id: 't',
		title: 'T',
		columns: [],
		rows: [cells],
		notes: []
	};
	return { id: 's', title: 'S', blocks: [table] };
}
