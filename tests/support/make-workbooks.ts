import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx, type Cell, type CellValue, type WriteSheet } from 'hucre';
import { PROJECT } from '#lib/server/root.ts';
import { rawWorkbook, rowsXml } from './raw-workbook.ts';

/**
 * Makes the workbooks that lie in tests/files/intake, with other programs than the one that reads them:
 * `node tests/support/make-workbooks.ts`. Everything in them is invented.
 */
const CASES = join(PROJECT, 'tests', 'files', 'intake');

const day = (date: string) => new Date(`${date}T00:00:00Z`);

const HEADER = ['Meeting', 'Date', 'Group', 'School', 'Code', 'Role', 'Attendance', 'Hours'];

/** A register as an office keeps it: a crest’s worth of title, real dates, a formula, a total. */
const ROWS: CellValue[][] = [
	['Headteacher forum register 2025 to 2026'],
	[],
	HEADER,
	[
		'HSF-1',
		day('2025-09-03'),
		'HSF',
		'St Aldhelm’s C of E Primary School',
		'A1',
		'head',
		'present',
		2
	],
	['HSF-1', day('2025-09-03'), 'HSF', 999002, 'A2', 'head', 'apologies', 2],
	['HSF-2', day('2025-11-13'), 'HSF', 'Fernhill Jnr', 'A3', 'head', true, 1.5],
	['HSF-2', day('2025-11-13'), 'HSF', 'Hogwarts', 'A4', 'head', 'present', 1.5],
	['Total', null, null, null, null, null, null, 7]
];

const SESSIONS: CellValue[][] = [
	[
		'session_id',
		'session_date',
		'title',
		'topic_code',
		'strand',
		'school_urn',
		'attendee_ref',
		'booking_status'
	],
	['T1', day('2025-10-14'), 'Reading', 'READING', 'staff', 999001, 'A1', 'attended'],
	['T1', day('2025-10-14'), 'Reading', 'READING', 'staff', 999002, 'A2', 'DNA']
];

await makeRegister();
await makeWideRegister();
await makeSeveralSheets();
makeStrict();
makeSince1904();

async function makeRegister(): Promise<void> {
	const sheet = {
		name: 'Register',
		rows: ROWS,
		merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 7 }],
		cells: new Map<string, Partial<Cell>>([
			['7,7', { formula: 'SUM(H4:H7)', formulaResult: 7 }],
			...dates(ROWS, 1)
		])
	} satisfies WriteSheet;
	const xlsx = await writeXlsx({ sheets: [sheet] });
	put('a-workbook', 'xlsx', xlsx);
	for (const format of ['xls', 'ods']) convert(xlsx, format, `a-workbook-as-${format}`);
}

/** A register as it hangs in a school office: crest rows, forums merged over their dates, ticks, counts. */
async function makeWideRegister(): Promise<void> {
	const forums = ['Headteacher Strategic Forum', null, null, 'Governor Forum', null];
	const days = ['2025-09-03', '2025-11-05', '2026-01-14', '2025-10-08', '2026-02-04'].map(day);
	const rows: CellValue[][] = [
		['The invented partnership of schools'],
		['Register of attendance, academic year 2025-26'],
		[],
		[null, null, null, ...forums],
		['Name', 'School', 'Role', ...days, 'Total', '%'],
		['Headteachers'],
		['Ann Ash', 'St Aldhelm’s C of E Primary', 'HT', '✓', 'aps', '✓', '✓', null, 3, 0.75],
		['Bob Beech', 'Aldermere Infant', 'Head', '✔', '✓', 'x', null, null, 2, 0.8],
		['Chair persons'],
		['Cleo Cedar', 'Fernhill Jnr', 'Chair', null, null, 'n/a', '✓', null, 1, 1],
		['Number present', null, null, 2, 1, 1, 2, 0, 6, null],
		['% present', null, null, 1, 0.5, 0.33, 1, 0, null, null],
		[],
		['aps = apologies; x = absent; n/a = not a member yet']
	];
	const percentages = rows.flatMap((cells, row): [string, Partial<Cell>][] => {
		const value = cells[9];
		return typeof value === 'number' ? [[`${row},9`, { value, style: { numFmt: '0%' } }]] : [];
	});
	const sheet = {
		name: 'Register',
		rows,
		merges: [
			{ startRow: 0, startCol: 0, endRow: 0, endCol: 9 },
			{ startRow: 3, startCol: 3, endRow: 3, endCol: 5 },
			{ startRow: 3, startCol: 6, endRow: 3, endCol: 7 }
		],
		cells: new Map<string, Partial<Cell>>([
			...[3, 4, 5, 6, 7].flatMap((column) => dates(rows, column)),
			...percentages
		])
	} satisfies WriteSheet;
	put('a-wide-register', 'xlsx', await writeXlsx({ sheets: [sheet] }));
}

async function makeSeveralSheets(): Promise<void> {
	const notes = [
		['Notes'],
		['The register is kept by the clerk.'],
		['Sessions are added each half term.']
	];
	put(
		'several-sheets',
		'xlsx',
		await writeXlsx({
			sheets: [
				{ name: 'Notes', rows: notes },
				{ name: 'Register', rows: ROWS, cells: new Map(dates(ROWS, 1)) },
				{ name: 'Training', rows: SESSIONS, cells: new Map(dates(SESSIONS, 1)) },
				{ name: 'Sheet4', rows: [] },
				{ name: 'Lists', rows: [['present'], ['absent']], hidden: true }
			]
		})
	);
}

/** As Excel writes “Strict Open XML Spreadsheet”: other names for everything, dates as ISO text. */
function makeStrict(): void {
	const rows = rowsXml([
		HEADER.slice(0, 7),
		[
			'HSF-1',
			'<c t="d" s="1"><v>2025-09-03T00:00:00</v></c>',
			'HSF',
			999001,
			'A1',
			'head',
			'present'
		]
	]);
	const sheets = [{ name: 'Sheet1', rows }];
	put('a-strict-workbook', 'xlsx', rawWorkbook({ sheets, formats: ['dd/mm/yyyy'], strict: true }));
}

/** Percentages, errors, formulas without a result and days counted from 1904, as Excel for Mac once did. */
function makeSince1904(): void {
	const rows = rowsXml([
		[...HEADER],
		[
			'HSF-1',
			'<c s="1"><v>44441</v></c>',
			'HSF',
			999001,
			'A1',
			'head',
			'present',
			'<c><v>0.30000000000000004</v></c>'
		],
		[
			'HSF-1',
			'<c s="1"><v>44441</v></c>',
			'HSF',
			'<c t="e"><v>#N/A</v></c>',
			'A2',
			'head',
			'present',
			'<c><f>H2*2</f></c>'
		],
		['HSF-2', 44512, 'HSF', 999002, 'A2', 'head', 'present', '<c s="2"><v>0.5</v></c>']
	]);
	const sheets = [{ name: 'Sheet1', rows, dimension: 'A1:XFD1048576' }];
	const formats = ['d mmm yyyy', '0%'];
	put('a-workbook-since-1904', 'xlsx', rawWorkbook({ sheets, formats, date1904: true }));
}

function dates(rows: CellValue[][], column: number) {
	return rows.flatMap((cells, row): [string, { value: CellValue; style: { numFmt: string } }][] => {
		const value = cells[column];
		return value instanceof Date
			? [[`${row},${column}`, { value, style: { numFmt: 'dd/mm/yyyy' } }]]
			: [];
	});
}

function put(name: string, format: string, bytes: Uint8Array): void {
	mkdirSync(join(CASES, name), { recursive: true });
	writeFileSync(join(CASES, name, `input.${format}`), bytes);
}

function convert(xlsx: Uint8Array, format: string, name: string): void {
	const folder = mkdtempSync(join(tmpdir(), 'accord-make-'));
	writeFileSync(join(folder, 'input.xlsx'), xlsx);
	execFileSync('soffice', [
		'--headless',
		'--convert-to',
		format,
		'--outdir',
		folder,
		join(folder, 'input.xlsx')
	]);
	mkdirSync(join(CASES, name), { recursive: true });
	copyFileSync(join(folder, `input.${format}`), join(CASES, name, `input.${format}`));
}
