import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { oneLineEnd } from '../decode.ts';
import type { Dialect } from '../dialect.ts';
import { Records, recordsOf } from './records.ts';
import { DELIMITERS, LINE_ENDS, QUOTINGS, written } from './written.fixture.ts';

const COMMA: Dialect = { delimiter: ',', quote: '"', escape: '"' };

describe('a record', () => {
	test.each<[string, string, string[][]]>([
		[
			'ends where its line does',
			'a,b\n1,2\n',
			[
				['a', 'b'],
				['1', '2']
			]
		],
		[
			'need not end the file with a line end',
			'a,b\n1,2',
			[
				['a', 'b'],
				['1', '2']
			]
		],
		[
			'goes on over a line break in quotes',
			'a,"b\nc"\n1,2',
			[
				['a', 'b\nc'],
				['1', '2']
			]
		],
		[
			'has an empty cell behind a last delimiter',
			'a,\n,2',
			[
				['a', ''],
				['', '2']
			]
		],
		['is one empty cell on a blank line', 'a\n\nb', [['a'], [''], ['b']]],
		['has quotes where they are doubled', '"a ""b"" c",d', [['a "b" c', 'd']]],
		['may have blanks around quotes', 'a, "b, c" ,d', [['a', 'b, c', 'd']]],
		['keeps a quotation mark within a cell', 'a 6" ruler,b', [['a 6" ruler', 'b']]]
	])('%s', (_, text, cells) => {
		expect(cellsOf(text, COMMA)).toEqual(cells);
	});

	test('may protect its quotation marks with a backslash, which stays before anything else', () => {
		const dialect = { ...COMMA, escape: '\\' };
		expect(cellsOf('"a \\"b\\" c:\\\\d","e\\f"', dialect)).toEqual([['a "b" c:\\d', 'e\\f']]);
	});

	test('may be divided by several characters, a blank at the end of which may be missing', () => {
		expect(cellsOf('a||b||c', { ...COMMA, delimiter: '||' })).toEqual([['a', 'b', 'c']]);
		expect(cellsOf('a, "b, c",d', { ...COMMA, delimiter: ', ' })).toEqual([['a', 'b, c', 'd']]);
	});
});

describe('a stray quotation mark is a character of its cell, as three cells a record tell', () => {
	test.each<[string, string, string[]]>([
		['where it opens a cell that never closes', 'a,"b,c', ['a', '"b', 'c']],
		['where it opens one before a quoted cell', '"a,b,"c, d"', ['"a', 'b', 'c, d']],
		['where it stands alone at the end', 'a,b,"', ['a', 'b', '"']],
		['where it stands behind the one that opens', 'a,""b, c",d', ['a', '"b, c', 'd']],
		['where it stands before the one that closes', 'a,"b, 48"","c"', ['a', 'b, 48"', 'c']],
		['where it stands in the middle', 'a,"a 5" board, planed",c', ['a', 'a 5" board, planed', 'c']]
	])('%s', (_, line, cells) => {
		const text = `x,y,z\n${line}\n1,2,3\n`;
		const records = recordsOf(text, { ...COMMA, usual: 3 });
		expect(records.map((record) => record.cells)).toEqual([
			['x', 'y', 'z'],
			cells,
			['1', '2', '3']
		]);
		expect(records.map((record) => record.mended)).toEqual([false, true, false]);
	});
});

test('a line break between marks that come in pairs is no stray one, however many cells the record has', () => {
	const text = 'x\n"a\nb","1","2","3"\ny\nz\n';
	const records = recordsOf(text, { ...COMMA, usual: 1 });
	expect(records.map(({ cells }) => cells)).toEqual([['x'], ['a\nb', '1', '2', '3'], ['y'], ['z']]);
	expect(records.some(({ mended }) => mended)).toBe(false);
});

describe('whatever is written', () => {
	const table = fc.array(fc.array(cell(), { minLength: 2, maxLength: 5 }), {
		minLength: 1,
		maxLength: 8
	});
	const manner = fc.record({
		delimiter: fc.constantFrom(...DELIMITERS),
		quoting: fc.constantFrom(...QUOTINGS),
		lineEnds: fc.constantFrom(...LINE_ENDS)
	});

	test('in any dialect, with any line ends, reads back as the same cells', () => {
		fc.assert(
			fc.property(table, manner, (rows, { delimiter, quoting, lineEnds }) => {
				const dialect = { delimiter, ...quoting };
				const text = oneLineEnd(written(rows, dialect, lineEnds));
				expect(cellsOf(text, dialect)).toEqual(rows);
			})
		);
	});

	test('reads the same in pieces, however it is cut', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: fc.constantFrom(...'ab",\n\\'), maxLength: 60 }),
				fc.nat(60),
				(text, cut) => {
					const dialect = { ...COMMA, usual: 3 };
					const records = new Records(dialect);
					const pieces = [
						...records.take(text.slice(0, cut), false),
						...records.take(text.slice(cut), true)
					];
					expect(pieces).toEqual(recordsOf(text, dialect));
				}
			)
		);
	});

	test('loses no character but quotation marks, escapes and line ends', () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom(...'ab",\n'), maxLength: 80 }), (text) => {
				const letters = (all: string) => all.replace(/[^ab]/g, '');
				expect(
					letters(
						cellsOf(text, { ...COMMA, usual: 3 })
							.flat()
							.join('')
					)
				).toBe(letters(text));
			})
		);
	});

	function cell() {
		return fc.string({ unit: fc.constantFrom(...'abc é\'",;\t|:\\\n1'), maxLength: 8 });
	}
});

function cellsOf(text: string, dialect: Dialect): string[][] {
	return recordsOf(text, dialect).map(({ cells }) => cells);
}
