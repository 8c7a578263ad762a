import {
	writeXlsx,
	type CellStyle,
	type CellValue,
	type DataValidation,
	type WriteSheet
} from 'hucre';
import type { Column, Dataset } from './dataset.ts';
import { reference } from './reference.ts';
import { EXPLAINING_SHEETS } from './template.ts';

/** Rows of the template whose cells are checked as they are filled in. */
const ROWS = 2000;

/**
 * Takes a dataset; gives its blank template as an Excel workbook: drop-downs where a value is chosen,
 * dates and numbers checked, then a worked example and what each column means.
 */
export function templateWorkbook(dataset: Dataset): Promise<Uint8Array> {
	const lists = dataset.columns.filter((column) => choicesOf(column).length > 0);
	const [example, explained] = EXPLAINING_SHEETS as [string, string];
	return writeXlsx({
		sheets: [
			blank(dataset, lists),
			{ ...table(dataset.columns, exampleRows(dataset)), name: example },
			{ ...explaining(dataset), name: explained },
			{ ...listSheet(lists), name: LISTS, hidden: true }
		],
		defaultFont: { name: 'Arial', size: 11 },
		properties: { title: `${dataset.title}: template`, creator: 'Accord' }
	});
}

const LISTS = 'Lists';

function blank(dataset: Dataset, lists: Column[]): WriteSheet {
	const dataValidations = dataset.columns.flatMap((column, at) => {
		const check = checkOf(column, lists);
		const letter = columnLetter(at);
		return check ? [{ ...check, ...inWords(column), range: `${letter}2:${letter}${ROWS}` }] : [];
	});
	return { ...table(dataset.columns, []), name: dataset.title, dataValidations };
}

function table(columns: Column[], rows: CellValue[][]): Omit<WriteSheet, 'name'> {
	const header = columns.map(({ name }) => name);
	return {
		rows: [header, ...rows],
		cells: headerStyles(header),
		columns: header.map((name) => ({ width: Math.max(12, name.length + 4) })),
		freezePane: { rows: 1 }
	};
}

function headerStyles(header: string[]): WriteSheet['cells'] {
	return new Map(header.map((value, at) => [`0,${at}`, { value, style: HEADER }]));
}

const HEADER: CellStyle = { font: { bold: true } };

function exampleRows({ columns, examples }: Dataset): CellValue[][] {
	return examples.map((row) =>
		columns.map(({ name, type }) => {
			const value = row[name] ?? null;
			const isNumber = type.kind === 'integer' || type.kind === 'number';
			return value && isNumber ? Number(value) : value;
		})
	);
}

function explaining(dataset: Dataset): Omit<WriteSheet, 'name'> {
	const [shape] = reference(dataset).shapes;
	const header = ['Column', 'Needed', 'What it says', 'What may stand there', 'Also known as'];
	const rows = shape!.columns.map(({ name, required, description, typeInWords, ...rest }) => [
		name,
		required ? 'Needed' : 'If you have it',
		description,
		[typeInWords, ...rest.allowed.map(({ value, label }) => `${value}: ${label}`)].join('\n'),
		rest.alsoKnownAs.join(', ')
	]);
	const all = [header, ...rows];
	const cells = all.flatMap((row, r) =>
		row.map((value, c): [string, { value: string; style: CellStyle }] => [
			`${r},${c}`,
			{
				value,
				style: { ...(r === 0 ? HEADER : {}), alignment: { wrapText: true, vertical: 'top' } }
			}
		])
	);
	const columns = [24, 14, 48, 44, 44].map((width) => ({ width }));
	return { rows: all, cells: new Map(cells), columns, freezePane: { rows: 1 } };
}

// Excel takes no more than 255 characters of choices in the rule itself; a sheet of lists has no such end.
function listSheet(lists: Column[]): Omit<WriteSheet, 'name'> {
	const longest = Math.max(0, ...lists.map((column) => choicesOf(column).length));
	const rows = Array.from({ length: longest }, (_, row) =>
		lists.map((column) => choicesOf(column)[row] ?? null)
	);
	return { rows: [lists.map(({ name }) => name), ...rows] };
}

function choicesOf({ type }: Column): string[] {
	if (type.kind === 'yes-no') return ['yes', 'no'];
	return type.kind === 'choice' ? type.choices.map(({ value }) => value) : [];
}

function checkOf(column: Column, lists: Column[]): Omit<DataValidation, 'range'> | null {
	const { type } = column;
	switch (type.kind) {
		case 'choice':
		case 'yes-no':
			// Other words for the same are understood too, so that this warns and doesn’t forbid.
			return { type: 'list', formula1: listRange(column, lists), errorStyle: 'warning' };
		case 'date':
			return { type: 'date', operator: 'between', formula1: DAY_2000, formula2: DAY_2100 };
		case 'integer':
			return { type: 'whole', ...bounds(type) };
		case 'number':
		case 'hours':
			return { type: 'decimal', ...bounds(type) };
		default:
			return null;
	}
}

/** 1 January 2000 and 31 December 2100 as Excel counts days. */
const DAY_2000 = '36526';
const DAY_2100 = '73415';

function bounds({ min, max }: { min?: number; max?: number }) {
	return {
		operator: 'between',
		formula1: String(min ?? -1e9),
		formula2: String(max ?? 1e9)
	} as const;
}

function listRange(column: Column, lists: Column[]): string {
	const letter = columnLetter(lists.indexOf(column));
	return `${LISTS}!$${letter}$2:$${letter}$${choicesOf(column).length + 1}`;
}

function inWords({ title, description, required, made }: Column): Partial<DataValidation> {
	return {
		allowBlank: true,
		showInputMessage: true,
		inputTitle: title.slice(0, 32),
		inputMessage: `${description}${required && !made ? ' Needed.' : ''}`.slice(0, 255),
		showErrorMessage: true,
		errorTitle: title.slice(0, 32),
		errorMessage: description.slice(0, 255)
	};
}

function columnLetter(at: number): string {
	const before = at < 26 ? '' : columnLetter(Math.floor(at / 26) - 1);
	return before + String.fromCharCode(65 + (at % 26));
}
