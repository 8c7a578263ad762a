import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT } from '#lib/server/root.ts';

const HEADER = 'Meeting ID,Date,Forum,Meeting status,Person,Attendance';
const SOUND = `${HEADER}\nHSF1,03/09/2025,HSF,Held,A1,Present\n`;
const UNSOUND = `${SOUND}HSF1,03/09/2025,HSF,Held,A2,perhaps\n`;

test('check says what it understands, loads nothing and touches no home', () => {
	const home = join(folder(), 'home');
	const { code, out } = accord(home, 'check', spreadsheet(SOUND));
	expect(code).toBe(0);
	expect(out).toContain('1 row: 1 sound.');
	expect(out).toContain('Which day is “03/09/2025” under Date? Taken: 3 September 2025.');
	expect(existsSync(home)).toBe(false);
});

test('check --json has every row accounted for, and exit code 1 where one has to be mended', () => {
	const { code, out } = accord(folder(), 'check', spreadsheet(UNSOUND), '--json');
	expect(code).toBe(1);
	expect(JSON.parse(out)).toMatchObject({
		file: 'attendance.csv',
		sheets: [
			{
				dataset: 'attendance',
				headerRow: 1,
				rows: 2,
				accepted: 1,
				held: 1,
				setAside: 0,
				problems: [{ row: 3, column: 'F', value: 'perhaps', severity: 'error' }]
			}
		]
	});
});

test('load says the id of the upload; the same file again changes nothing', () => {
	const home = folder();
	const file = spreadsheet(UNSOUND);
	expect(accord(home, 'load', file, '--partnership', 'pods')).toMatchObject({
		code: 1,
		out: expect.stringContaining('Loaded as U1.')
	});
	const again = JSON.parse(accord(home, 'load', file, '--partnership', 'pods', '--json').out);
	expect(again).toMatchObject({ upload: 'U1', already: true });
});

test('what a sheet can’t tell is asked, and answered from a file', () => {
	const home = folder();
	const sheet = spreadsheet('Meeting ID,Date,Person,Attendance\nHSF1,25/09/2025,A1,~\n');
	const check = accord(home, 'check', sheet);
	expect(check.out).toContain(
		'Asked: What does “~” mean in column D (Attendance)? 1 row waits for it.'
	);
	const answers = join(folder(), 'answers.json');
	const said = { everywhere: { group_code: 'HSF' }, choices: { status: { '~': 'present' } } };
	writeFileSync(answers, JSON.stringify({ Sheet1: said }));
	const load = ['load', sheet, '--partnership', 'pods', '--answers', answers];
	expect(accord(home, ...load)).toMatchObject({ code: 0, out: expect.stringContaining('U1') });
	writeFileSync(answers, JSON.stringify({ Sheet1: { everything: {} } }));
	expect(accord(home, ...load)).toMatchObject({ code: 2, err: expect.stringContaining('Sheet1') });
});

test('load --dry-run says what loading would change, and loads nothing', () => {
	const home = folder();
	accord(home, 'load', spreadsheet(SOUND), '--partnership', 'pods');
	const corrected = `${HEADER}\nHSF1,03/09/2025,HSF,Held,A1,Apologies\nHSF2,12/11/2025,HSF,Held,A1,Present\n`;
	const dryRun = ['load', spreadsheet(corrected), '--partnership', 'pods', '--dry-run'];
	expect(JSON.parse(accord(home, ...dryRun, '--json').out)).toMatchObject({
		already: false,
		overlap: { new: 1, changed: 1, unchanged: 0, missing: 0 },
		changes: { columns: [{ title: 'Attendance', rows: 1 }] }
	});
	const { out } = accord(home, ...dryRun);
	expect(out).toContain('1 row new, 1 changed, 0 as before.');
	expect(out).toContain('Row 2 (HSF1 · A1): Attendance, Present → Apologies');
	expect(out).toMatch(/3\.1\.1 .*meetings held: from 1 of 6 meetings to 2 of 6 meetings/);
	expect(accord(home, 'withdraw', 'U1', '--dry-run').out).toMatch(
		/1 row of U1 .* would stop counting/
	);
	expect(accord(home, 'withdraw', 'U3').code).toBe(2);
	expect(accord(home, 'withdraw', 'U1').code).toBe(0);
});

test('erase removes a file for good; trace still leads to its rows, and says so', () => {
	const home = folder();
	const loaded = accord(home, 'load', spreadsheet(SOUND), '--partnership', 'pods');
	expect(loaded.out).toContain('Loaded as U1.');
	const erased = accord(home, 'erase', 'U1', '--reason', 'its time is over');
	expect(erased.out).toContain('The file of U1 (“attendance.csv”) is erased.');
	expect(erased.out).toContain('Its 1 accepted row stays, with a code');
	const traced = accord(home, 'trace', '3.1.1', '--partnership', 'pods', '--year', '2025-26');
	expect(traced.out).toMatch(/attendance\.csv \(U1\), sheet “Sheet1”, 1 row: 2/);
	expect(traced.out.replace(/\s+/g, ' ')).toMatch(
		/Its rows were kept; the file itself was erased on \d+ \w+ \d{4}\./
	);
	expect(accord(home, 'erase', 'U1').code).toBe(2);
	expect(accord(home, 'erase', 'U1', '--rows', '--name').out).toContain('Its rows are erased too');
	expect(accord(home, 'rebuild').out).toContain('from 0 accepted uploads');
});

test('several files are several values', () => {
	const files = [spreadsheet(SOUND), spreadsheet(UNSOUND)];
	const { code, out } = accord(folder(), 'check', ...files, '--json');
	expect(code).toBe(1);
	expect(JSON.parse(out)).toHaveLength(2);
});

test('read writes the cells as they are written, header first', () => {
	const out = folder();
	expect(accord(folder(), 'read', spreadsheet(SOUND)).out).toBe(SOUND);
	expect(accord(folder(), 'read', spreadsheet(SOUND), '--out', out).code).toBe(0);
	expect(readFileSync(join(out, 'attendance.csv'), 'utf8')).toBe(SOUND);
});

test('read takes one sheet of a workbook, tells of the others, and goes on after what it can’t read', () => {
	const book = join(PROJECT, 'tests/files/intake/several-sheets/input.xlsx');
	const picture = join(PROJECT, 'tests/files/intake/a-picture/input.csv');
	const out = folder();
	const { code, err } = accord(folder(), 'read', picture, book, '--out', out);
	expect([code, readdirSync(out)]).toEqual([
		2,
		['input-Register.csv', 'input-Training.csv', 'input.csv']
	]);
	expect(err).toContain('this is a picture');
	expect(accord(folder(), 'read', book, '--sheet', 'Lists').out).toBe('present\nabsent\n');
	expect(accord(folder(), 'read', book).err).toContain('Also in the file: “Register”.');
	expect(accord(folder(), 'read', book, '--sheet', 'Lost').code).toBe(2);
});

test('read --json tells how the file was read', () => {
	const file = spreadsheet(SOUND.replaceAll(',', ';'));
	const { sheets } = JSON.parse(accord(folder(), 'read', file, '--json').out);
	expect(sheets).toMatchObject([
		{ name: 'Sheet1', format: 'text', encoding: 'utf-8', delimiter: ';', quote: '"', headerRow: 1 }
	]);
});

test.each([
	['a command that there is not', ['dance'], 'unknown command'],
	['a file that is not there', ['check', 'nowhere.csv'], 'There is no file “nowhere.csv”.'],
	['a partnership that there is not', ['load', 'FILE', '--partnership', 'x'], 'partnership “x”'],
	['an upload that there is not', ['withdraw', 'U9'], 'There is no upload U9.'],
	['nothing to erase', ['erase', 'U9'], 'There is no upload U9.'],
	['nothing to back up', ['backup', 'b.tar.gz'], 'nothing to back up'],
	['a backup that is not there', ['restore', 'b.tar.gz'], 'There is no file b.tar.gz.']
])('%s is told in words, with exit code 2', (_, words, told) => {
	const file = spreadsheet(SOUND);
	const { code, err } = accord(folder(), ...words.map((word) => (word === 'FILE' ? file : word)));
	expect(code).toBe(2);
	expect(err).toContain(told);
	expect(err).not.toContain('    at ');
});

function accord(home: string, ...words: string[]) {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		['--disable-warning=ExperimentalWarning', join(PROJECT, 'src/lib/cli/main.ts'), ...words],
		{ env: { ...process.env, ACCORD_HOME: home }, encoding: 'utf8' }
	);
	return { code: status, out: stdout, err: stderr };
}

function spreadsheet(text: string): string {
	const path = join(folder(), 'attendance.csv');
	writeFileSync(path, text);
	return path;
}

function folder(): string {
	return mkdtempSync(join(tmpdir(), 'cli-'));
}
