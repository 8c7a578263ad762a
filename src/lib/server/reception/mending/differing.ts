import type { Mends } from '#lib/server/house/corrections/correct.ts';
import type { Returned } from '#lib/server/house/corrections/returned.ts';
import type { NotDone } from './not-done.ts';
import { NOT_SHOWN, type Seen } from './seen.ts';

const LONGEST = 2000;

/** Takes rows that came back; gives their numbers, or what is wrong with one. */
export function rowNumbers({ rows }: Returned): number[] | NotDone {
	if (rows.length === 0) return { problem: 'There is no row in it.' };
	const numbers: number[] = [];
	for (const { row } of rows) {
		const number = /^\d{1,9}$/.test(row) ? Number(row) : null;
		if (number === null) return { problem: noNumber(row) };
		if (numbers.includes(number)) return { problem: twice(number) };
		numbers.push(number);
	}
	return numbers;
}

/** Takes rows that came back, and the same rows as they may have been sent; gives the cells that say something else. */
export function differing(returned: Returned, sent: Seen[]): Mends['cells'] | NotDone {
	const cells: Mends['cells'] = [];
	const texts = sent.map((seen) => textsByCell(seen));
	const [seen] = sent;
	for (const { row: number, cells: written } of returned.rows) {
		const row = Number(number);
		for (const { at, use, letter } of seen!.columns) {
			const value = written.get(at);
			const before = texts
				.map((all) => all.get(`${row} ${at}`))
				.filter((text) => text !== undefined);
			if (value === undefined || before.length === 0) continue;
			if (before.some((text) => saysTheSame(value, text, returned.retyped))) continue;
			const where = `Row ${row}, column ${letter}`;
			if (use === 'beyond' && value.trim()) return { problem: `${where}: ${BEYOND}` };
			if (value.length > LONGEST) return { problem: `${where}: ${TOO_LONG}` };
			cells.push({ row, column: at, value: value.trim() });
		}
	}
	return cells;
}

const BEYOND = 'nothing is read there. Empty it, or leave it as it was.';
const TOO_LONG = `keep it under ${LONGEST.toLocaleString('en-GB')} characters.`;

function noNumber(row: string): string {
	const what = row === '' ? 'A row has no number' : `“${row.slice(0, 40)}” is no number of a row`;
	return `${what} in the column “Row”. Leave that column as it was sent: by it each row is found again.`;
}

function twice(row: number): string {
	return `Row ${row} stands there twice. Leave the column “Row” as it was sent: by it each row is found again.`;
}

function textsByCell({ columns, rows }: Seen): Map<string, string> {
	return new Map(
		rows.flatMap(({ row, texts }) =>
			columns.map(({ at }, place): [string, string] => [`${row} ${at}`, texts[place] ?? ''])
		)
	);
}

function saysTheSame(written: string, text: string, retyped: boolean): boolean {
	if (text === NOT_SHOWN && written.trim() === NOT_SHOWN) return true;
	const [one, other] = [spaced(written), spaced(text)];
	if (one === other) return true;
	return retyped && one !== '' && meant(one) === meant(other);
}

function spaced(text: string): string {
	return text.replace(/\s+/gu, ' ').trim();
}

// Excel writes 007 as 7 and 2025-09-03 as 03/09/2025 when it saves CSV, and nobody meant to change that.
function meant(text: string): string {
	const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)(?: .*)?$/.exec(text) ?? [];
	if (year) return `${Number(day)}/${Number(month)}/${year}`;
	const [, d, m, y] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
	if (y) return `${Number(d)}/${Number(m)}/${y}`;
	return /^-?\d+([.]\d+)?$/.test(text) ? String(Number(text)) : text;
}
