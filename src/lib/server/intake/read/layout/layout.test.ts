import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detectDialect } from '../detect/detect.ts';
import { tablesOf } from '../read-tables.ts';

const REGISTER = 'School,Date,Present\nOak,03/09/2025,4\nElm,10/09/2025,5\nAsh,17/09/2025,6\n';
const ROWS = [
	['Oak', '03/09/2025', '4'],
	['Elm', '10/09/2025', '5'],
	['Ash', '17/09/2025', '6']
];

describe('headings', () => {
	test('are the first row, where words stand over dates and numbers', () => {
		expect(only(REGISTER)).toMatchObject({
			header: ['School', 'Date', 'Present'],
			headingRows: [1],
			rows: ROWS
		});
	});

	test('are not made up where there are none', () => {
		expect(only(REGISTER.replace(/^.*\n/, ''))).toMatchObject({
			header: null,
			headingRows: [],
			rows: ROWS
		});
	});

	test('may be years', () => {
		const { header } = only('School,2023/24,2024/25\nOak,410,398\nElm,96,102\n');
		expect(header).toEqual(['School', '2023/24', '2024/25']);
	});

	test('may be all there is', () => {
		expect(only('School,Date,Present\n')).toMatchObject({ headingRows: [1], rows: [] });
	});

	test('of two rows are joined', () => {
		const text =
			'School,Meeting,Number\nname,date,present\nOak,03/09/2025,4\nElm,10/09/2025,5\nAsh,17/09/2025,6\n';
		expect(only(text)).toMatchObject({
			header: ['School name', 'Meeting date', 'Number present'],
			headingRows: [1, 2],
			rows: ROWS
		});
	});

	test('of a group that is named once are carried over its columns', () => {
		const text =
			',Autumn,,Spring,\nSchool,Held,Present,Held,Present\nOak,3,4,5,6\nElm,4,5,6,7\nAsh,1,2,3,4\n';
		expect(only(text).header).toEqual([
			'School',
			'Autumn Held',
			'Autumn Present',
			'Spring Held',
			'Spring Present'
		]);
	});

	test('of words over words are no reason to take a row of the table for more of them', () => {
		const text = 'School,Head,Chair\nOak,present,absent\nElm,apologies,present\n';
		expect(only(text)).toMatchObject({
			headingRows: [1],
			rows: [
				['Oak', 'present', 'absent'],
				['Elm', 'apologies', 'present']
			]
		});
	});
});

describe('what is not of the table is set aside with a reason', () => {
	test.each<[string, string, [number, string][]]>([
		['a title', `Attendance, autumn\n${REGISTER}`, [[1, 'above']]],
		['a title padded by Excel', `Attendance,,\n${REGISTER}`, [[1, 'above']]],
		[
			'lines that say what the file is, and a blank one',
			`Report,Attendance\nPrinted,3 Sept\n\n${REGISTER}`,
			[
				[1, 'above'],
				[2, 'above'],
				[3, 'blank']
			]
		],
		['a blank line within', REGISTER.replace('Elm', '\nElm'), [[3, 'blank']]],
		['a line of delimiters alone', REGISTER.replace('Elm', ',,\nElm'), [[3, 'blank']]],
		[
			'notes below',
			`${REGISTER}\nSource: clerk\nDraft\n`,
			[
				[5, 'blank'],
				[6, 'below'],
				[7, 'below']
			]
		],
		[
			'headings that come again',
			REGISTER.replace('Elm', 'School,Date,Present\nElm'),
			[[3, 'headings again']]
		],
		['a first line for Excel', `sep=,\n${REGISTER}`, [[1, 'states the delimiter']]]
	])('%s', (_, text, aside) => {
		const read = tables(text);
		expect(read.tables).toHaveLength(1);
		expect(read.tables[0]).toMatchObject({ header: ['School', 'Date', 'Present'], rows: ROWS });
		expect(read.aside.map(({ row, why }) => [row, why])).toEqual(aside);
	});
});

describe('a row is a row of the table', () => {
	test('where it is short: it is filled up, and told of', () => {
		const { rows, short } = only(REGISTER.replace(',5', ''));
		expect([rows[1], short]).toEqual([['Elm', '10/09/2025', ''], [3]]);
	});

	test('where it is long: what is beyond is kept, and told of', () => {
		const { header, rows, long } = only(REGISTER.replace(',5', ',5,late'));
		expect([header, rows[1], long]).toEqual([
			['School', 'Date', 'Present', ''],
			['Elm', '10/09/2025', '5', 'late'],
			[3]
		]);
	});

	test('where words stand in for a date or a number', () => {
		const { rows } = only(REGISTER.replace('10/09/2025,5', 'not held,n/a'));
		expect(rows[1]).toEqual(['Elm', 'not held', 'n/a']);
	});

	test('where its first columns are empty', () => {
		expect(only(REGISTER.replace(/^/gm, ',').slice(0, -1)).rows[0]).toEqual([
			'',
			'Oak',
			'03/09/2025',
			'4'
		]);
	});

	test('where only its first cell is filled', () => {
		expect(only(`${REGISTER}Fir,,\n`).rows[3]).toEqual(['Fir', '', '']);
	});
});

describe('the same row twice', () => {
	test('is two rows, where no column tells headings from rows', () => {
		const text = 'Oak,present\nElm,absent\nOak,present\n';
		expect(only(text)).toMatchObject({ header: null, places: [1, 2, 3] });
	});
});

describe('several tables in one file', () => {
	const FEES = 'Item,Paid on,Cost,By\nHall,03/09/2025,40,Oak\nTea,10/09/2025,12,Elm\n';

	test('are told apart by headings of their own', () => {
		const read = tables(`${REGISTER}\nFees\n${FEES}`);
		expect(read.tables.map(({ headingRows }) => headingRows)).toEqual([[1], [7]]);
		expect(read.tables[1]).toMatchObject({ header: ['Item', 'Paid on', 'Cost', 'By'] });
		expect(read.aside.map(({ row, why }) => [row, why])).toEqual([
			[5, 'blank'],
			[6, 'above']
		]);
	});

	test('may each have a title and share the names of some headings', () => {
		const text = `Meetings,,\nWho,When,Why\nHead,Oct-25,Fees\n,,Rooms\n\nTravel,,\nWho,Where,How\nChair,Oakham,train\n`;
		const read = tables(text);
		expect(read.tables.map(({ header }) => header)).toEqual([
			['Who', 'When', 'Why'],
			['Who', 'Where', 'How']
		]);
		expect(read.aside.map(({ row }) => row)).toEqual([1, 5, 6]);
	});

	test('need no line between them where the headings say so', () => {
		const wider = REGISTER.replace('Present', 'Present,Late').replace(/(\d)$/gm, '$1,0');
		expect(tables(REGISTER + wider).tables).toHaveLength(2);
	});
});

test('every row of a file is of a table or set aside, once', () => {
	const cell = fc.constantFrom(
		'',
		'Oak',
		'present',
		'3',
		'03/09/2025',
		'Total',
		'Source: x',
		'School',
		'4.5'
	);
	const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 25 });
	fc.assert(
		fc.property(rows, (all) => {
			const { tables, aside } = tablesOf(all.map((row) => row.join(',')).join('\n'), {
				delimiter: ',',
				quote: '"'
			});
			const seen = [
				...aside.map(({ row }) => row),
				...tables.flatMap(({ headingRows, places }) => [...headingRows, ...places])
			];
			const last = all.findLastIndex((row) => row.join(',') !== '');
			const wanted = Array.from({ length: all.length }, (_, at) => at + 1);
			expect(seen.sort((a, b) => a - b)).toEqual(
				last === all.length - 1 ? wanted : wanted.slice(0, seen.length)
			);
		}),
		{ numRuns: 500 }
	);
});

function tables(text: string) {
	return tablesOf(text, detectDialect(text));
}

function only(text: string) {
	const { tables: found } = tables(text);
	expect(found).toHaveLength(1);
	return found[0]!;
}
