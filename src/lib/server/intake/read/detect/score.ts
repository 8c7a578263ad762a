import type { Dialect } from '../dialect.ts';
import type { TextRecord } from '../records/records.ts';
import { kindOf, type CellKind } from './cell-kinds.ts';

/**
 * Takes the records that a dialect makes of a sample; gives how much they look like a table, 0 to 1:
 * records of one width, cells that are numbers, dates or plain words, quotation marks that make sense.
 */
export function score(records: TextRecord[], dialect: Dialect): number {
	const filled = records.filter(({ cells }) => cells.length > 1 || cells[0]?.trim());
	if (filled.length === 0 || (dialect.delimiter === ' ' && !hasFigures(filled))) return 0;
	return consistency(filled) * worth(filled, dialect) * sanity(filled) * rarity(dialect);
}

// Words are parted by blanks in any language: only what are no words show that cells are.
function hasFigures(records: TextRecord[]): boolean {
	const figured = records.filter(({ cells }) =>
		cells.some((cell) => !['empty', 'word', 'text'].includes(kindOf(cell)))
	);
	return figured.length > records.length / 2;
}

/** The chance that two records taken at random are of one width, two cells or more. */
function consistency(records: TextRecord[]): number {
	const widths = new Map<number, number>();
	for (const { cells } of records) widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1);
	let alike = 0;
	for (const [width, count] of widths)
		if (width > 1) alike += (count / records.length) ** 2 * (1 - 1 / (width + 1));
	return alike;
}

function worth(records: TextRecord[], { quote }: Dialect): number {
	let sum = 0;
	let weight = 0;
	for (const { cells } of records) {
		let record = 0;
		for (const cell of cells) record += worthOf(cell, quote);
		sum += record / cells.length;
		weight += 1;
	}
	return sum / weight;
}

function worthOf(cell: string, quote: string): number {
	if (halfQuoted(cell, quote) || cell.startsWith('//')) return 0;
	const left = cell.startsWith(' ') || ENCLOSED.test(cell) ? 0.05 : 0;
	return WORTH[kindOf(cell)] - left;
}

/** Marks that another way of quoting would have taken off. */
const ENCLOSED = /^(['"]).*\1$/;

const WORTH: Record<CellKind, number> = {
	empty: 0.6,
	number: 1,
	date: 1,
	time: 1,
	address: 1,
	code: 0.95,
	word: 0.9,
	text: 0.5
};

// A cell that opens with a mark and doesn’t close was cut in two.
function halfQuoted(cell: string, quote: string): boolean {
	if (quote === '') return (cell.startsWith('"') ? 1 : 0) + (cell.endsWith('"') ? 1 : 0) >= 1;
	return cell.startsWith('"') !== cell.endsWith('"');
}

function sanity(records: TextRecord[]): number {
	const mended = records.filter((record) => record.mended).length;
	return 1 - (0.5 * mended) / records.length;
}

// What few people divide cells or protect marks by needs better evidence.
function rarity({ delimiter, quote, escape }: Dialect): number {
	const quoting = quote === '' ? 0.8 : escape === quote ? 1 : quote === '"' ? 0.997 : 0.98;
	if (USUAL.includes(delimiter) || delimiter.length > 1) return quoting;
	return (delimiter === ' ' || delimiter === ':' ? 0.8 : 0.5) * quoting;
}

const USUAL = [',', ';', '\t', '|'];
