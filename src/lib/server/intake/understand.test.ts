import fc from 'fast-check';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { beforeAll, describe, expect, test } from 'vitest';
import { desk, read } from './reading.fixture.ts';

let table: Awaited<ReturnType<typeof desk>>;
beforeAll(async () => {
	table = await desk();
});

const HEADER = 'meeting_id,meeting_date,group_code,meeting_status,school_urn,attendee_ref,status';

describe('whatever is in the cells', () => {
	test('a character of code 0 in a heading or a school’s name ends nothing', async () => {
		const row = 'M1,03/09/2025,HSF,held,Fernhill,A1,perhaps,a word or two';
		const rows = [row.replace('Fern', 'Fern\0'), ...Array(40).fill(row)];
		const path = write([`${HEADER},no\0tes`, ...rows, ''].join('\n'));
		const [sheet] = (await read(path, table)).understood.sheets;
		expect(sheet).toMatchObject({ rows: 41, held: 41 });
	});

	const cell = fc.oneof(
		fc.constantFrom('', ' ', 'M1', 'M2', '03/09/2025', '09/25/2025', '31/02/2025', 'HSF', 'held'),
		fc.constantFrom(
			'999001',
			'Fernhill Jnr',
			'Ann Ash',
			'A1',
			'present',
			'Total',
			'a note',
			'"',
			"'"
		),
		fc.string({ unit: 'grapheme', maxLength: 12 })
	);
	const delimiters = fc.constantFrom(',', ';', '\t');
	const lineEnds = fc.constantFrom('\n', '\r\n');
	const rows = fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 12 });

	test('every row is accepted, held or set aside, and the slow way agrees', async () => {
		await fc.assert(
			fc.asyncProperty(rows, delimiters, lineEnds, async (cells, delimiter, lineEnd) => {
				const text = `${HEADER.replaceAll(',', delimiter)}\n${unparse(cells, delimiter)}`;
				const path = write(text.replaceAll('\n', lineEnd));
				const fast = await read(path, table);
				const slow = await read(path, table, { slowly: true });
				const sheet = fast.understood.sheets[0]!;
				expect(sheet.accepted + sheet.held + sheet.setAside).toBe(sheet.rows);
				expect(fast.facts).toHaveLength(sheet.accepted);
				expect(slow).toEqual(fast);
			}),
			{ numRuns: 12 }
		);
	});

	test('meetings without a code go by forum and date, and the slow way agrees', async () => {
		const row = fc.tuple(
			fc.constantFrom('', ' ', 'M1'),
			fc.constantFrom('26/11/2025', '26 November 2025', '27/11/2025', 'soon', ''),
			fc.constantFrom('GF', 'Governor Forum', 'HSF', 'FGB'),
			fc.constant('held'),
			fc.constantFrom('999001', '999002', ''),
			fc.constantFrom('A1', 'A2'),
			fc.constantFrom('present', 'absent')
		);
		const headers = fc.constantFrom(HEADER, HEADER.replace('meeting_id', 'remarks'));
		await fc.assert(
			fc.asyncProperty(headers, fc.array(row, { maxLength: 8 }), async (header, rows) => {
				const path = write(`${header}\n${unparse(rows, ',')}`);
				const fast = await read(path, table);
				expect(await read(path, table, { slowly: true })).toEqual(fast);
				for (const { meeting_id, group_code, meeting_date, school_urn } of fast.facts) {
					const made = `${group_code} ${meeting_date}`;
					const whose = group_code === 'GB' ? ` ${school_urn}` : '';
					expect(['M1', made + whose]).toContain(meeting_id);
				}
			}),
			{ numRuns: 10 }
		);
	});

	test('every problem names a row, a column, what is wrong and how to mend it', async () => {
		await fc.assert(
			fc.asyncProperty(rows, async (cells) => {
				const { understood } = await read(write(`${HEADER}\n${unparse(cells, ',')}`), table);
				const sheet = understood.sheets[0]!;
				for (const problem of sheet.problems) {
					expect(problem.row).toBeGreaterThanOrEqual(1);
					expect(problem.column).toMatch(/^[A-Z]+$|^[a-z_]+$/);
					expect(problem.message).toMatch(/^Row \d+, column .+: .+\.$/s);
					expect(problem.fix).toMatch(/\.$/);
				}
				const counted = sheet.problemsByCode.reduce((sum, { rows }) => sum + rows, 0);
				expect(sheet.problemCount).toBe(counted);
			}),
			{ numRuns: 12 }
		);
	});
});

test('a row of dates below a header of rows is no head of a register', async () => {
	const rows =
		'M1,03/09/2025,HSF,held,999001,A1,present\nNote,School,18/09/2025,13/11/2025,,,\nx,999001,present,absent,,,\n';
	const { understood } = await read(write(`${HEADER}\n${rows}`), table);
	expect(understood.sheets[0]).toMatchObject({ headerRow: 1, rows: 3, accepted: 1 });
});

test('no problem repeats what may be a person’s name', async () => {
	const path = write(`${HEADER}\nM1,03/09/2025,HSF,held,999001,Mrs Ann Ash,present\n`);
	const { understood, facts } = await read(path, table);
	expect(JSON.stringify([understood, facts])).not.toContain('Ash');
});

test('the same person has the same code under one key and another under another', async () => {
	const path = write(`${HEADER}\nM1,03/09/2025,HSF,held,999001,Ann Ash,present\n`);
	const code = async (personKey: string) =>
		(await read(path, table, { personKey })).facts[0]?.attendee_ref;
	expect(await code('one')).toBe(await code('one'));
	expect(await code('one')).not.toBe(await code('other'));
});

test('rows below a stretch of blank lines keep the numbers that the spreadsheet shows', async () => {
	const path = write(`${HEADER}\n\n\n\nM1,03/09/2025,HSF,held,999001,A1,present\n`);
	expect((await read(path, table)).facts[0]?.source_row).toBe('5');
});

test('bytes that turn out not to be UTF-8 far into the file are read as Windows-1252', async () => {
	const row = 'M1,03/09/2025,HSF,planned,999001,A1,\n';
	const many = Array.from({ length: 9000 }, (_, at) => row.replace('A1', `A${at}`)).join('');
	const bytes = Buffer.concat([
		Buffer.from(`${HEADER}\n${many}M1,03/09/2025,HSF,planned,St Aldhelm`),
		Buffer.from([0x92]),
		Buffer.from('s C of E Primary,B1,\n')
	]);
	const { understood, facts } = await read(write(bytes), table);
	expect(understood.sheets[0]?.reading?.encoding).toBe('windows-1252');
	expect(facts.at(-1)?.school_urn).toBe('999001');
});

test('without a partnership a URN is taken as it is, and that names are not looked up is said once', async () => {
	const rows = ['Fernhill', 'Aldermere Infant'].map(
		(name) => `M1,03/09/2025,HSF,held,${name},,present`
	);
	const path = write(`${HEADER}\n${rows.join('\n')}\n`);
	const { understood } = await read(path, table, { partnership: null });
	expect(understood.sheets[0]?.problemsByCode).toEqual([{ code: 'school-not-looked-up', rows: 1 }]);
	expect(understood.sheets[0]?.accepted).toBe(2);
	expect(understood.sheets[0]?.problems).toMatchObject([
		{ row: 1, column: 'E', value: 'Aldermere Infant' }
	]);
});

function write(content: string | Buffer): string {
	const path = join(table.folder, 'input.csv');
	writeFileSync(path, content);
	return path;
}

function unparse(cells: string[][], delimiter: string): string {
	return Papa.unparse(cells, { delimiter, newline: '\n' });
}
