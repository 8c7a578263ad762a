import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { oneLineEnd } from '../decode.ts';
import { DELIMITERS, LINE_ENDS, QUOTINGS, written } from '../records/written.fixture.ts';
import { recordsOf } from '../records/records.ts';
import { detectDialect } from './detect.ts';

describe('the dialect is the one in which the file looks most like a table', () => {
	test.each<[string, string, object]>([
		[
			'commas',
			'School,Date,Present\nOak,03/09/2025,4\nElm,10/09/2025,5\n',
			{ delimiter: ',', quote: '"' }
		],
		['semicolons beside decimal commas', 'a;b;c\n1,5;2,5;3,5\n4,5;5,5;6,5\n', { delimiter: ';' }],
		[
			'tabs in a file that anyone may have named .csv',
			'Name\tDate\nA, B\t3/9/25\nC, D\t4/9/25\n',
			{ delimiter: '\t' }
		],
		['vertical bars', 'a|b|c\n1|x, y|2\n3|z|4\n', { delimiter: '|' }],
		['blanks', 'id date mark\n1 2025-09-03 12\n2 2025-09-04 15\n', { delimiter: ' ' }],
		['colons', 'root:x:0:0\ndaemon:x:1:1\nbin:x:2:2\n', { delimiter: ':' }],
		['commas beside times of day', 'at,who\n10:15,Head\n11:30,Chair\n', { delimiter: ',' }],
		[
			'commas beside addresses',
			'who,where\nHead,https://example.org/a\nChair,https://example.org/b\n',
			{ delimiter: ',' }
		],
		['a comma and a blank', 'a, b, c\n1, "x, y", 3\n4, z, 6\n', { delimiter: ', ' }],
		['two bars', 'a||b||c\n1||2||3\n4||5||6\n', { delimiter: '||' }],
		['an odd character, plainly', 'a~b~c\n1~2~3\n4~5~6\n', { delimiter: '~' }],
		['apostrophes for quotes', "a,b\n'x, y',1\n'z, w',2\n'it''s, so',3\n", { quote: "'" }],
		['apostrophes within words', "a,b\nSt John's,1\nSt Mary's,2\n", { quote: '"' }],
		['backslashes before quotation marks', 'a,b\n"x \\", y",1\n"z \\"w\\"",2\n', { escape: '\\' }],
		['backslashes elsewhere', 'a,b\n"C:\\temp, x",1\n"D:\\y",2\n', { escape: '"' }],
		['what the first line says', 'sep=;\na;b\n1,2,3;4\n', { delimiter: ';' }],
		[
			'a title of many commas above',
			'Attendance, autumn, 2025, draft\n\na;b;c\n1;2;3\n4;5;6\n7;8;9\n',
			{ delimiter: ';' }
		]
	])('%s', (_, text, dialect) => {
		expect(detectDialect(text)).toMatchObject(dialect);
	});

	test('a file that nothing divides is one column', () => {
		expect(detectDialect('Oak Lane Infant\nSt Mary Primary\nElm Park Junior\n')).toMatchObject({
			usual: 1
		});
		expect(detectDialect('Oak\nElm\nAsh\n')).toMatchObject({ delimiter: ',', usual: 1 });
		expect(detectDialect('At\n2025-09-03 10:00\n2025-09-04 11:00\n')).toMatchObject({ usual: 1 });
		expect(detectDialect('https://a.example\nhttps://b.example\n')).toMatchObject({ usual: 1 });
		expect(detectDialect('')).toMatchObject({ delimiter: ',' });
	});
});

test('any table of names, dates and numbers reads back, untold, as the same cells', () => {
	const school = fc.constantFrom(
		'Oak',
		'St Mary’s',
		'Elm & Ash',
		'Beech, Lower',
		'The “Old” Mill',
		'Fir\nAnnexe'
	);
	const date = fc.tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 }));
	const row = fc.tuple(
		school,
		date.map(([day, month]) => `${day}/${month}/2025`),
		fc.nat(300).map(String)
	);
	const manner = fc.record({
		delimiter: fc.constantFrom(...DELIMITERS),
		quoting: fc.constantFrom(...QUOTINGS),
		lineEnds: fc.constantFrom(...LINE_ENDS)
	});
	fc.assert(
		fc.property(
			fc.array(row, { minLength: 4, maxLength: 30 }),
			manner,
			(rows, { delimiter, quoting, lineEnds }) => {
				const all = [['School', 'Date', 'Present'], ...rows];
				const text = oneLineEnd(written(all, { delimiter, ...quoting }, lineEnds));
				expect(recordsOf(text, detectDialect(text)).map(({ cells }) => cells)).toEqual(all);
			}
		),
		{ numRuns: 200 }
	);
});
