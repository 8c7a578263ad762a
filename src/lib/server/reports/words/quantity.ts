import { SYMBOL_MEANINGS, type MissingSymbol, type Unit } from '#lib/document/figure.ts';
import type { Cell } from '#lib/document/report.ts';
import type { OutcomeCell } from '#lib/server/evaluation/evaluation.ts';
import { fixed, percent } from './numbers.ts';

/** Takes a value and its unit; gives it as printed: "12.5 hours", "+4.0 percentage points", "£1,234". */
export function quantity(value: number, unit: Unit, denominator: number | null = null): string {
	switch (unit) {
		case 'percent':
			return percent(value, denominator ?? 100);
		case 'percentage-points':
			return signedPoints(value);
		case 'hours':
			return `${upToOne(value)} hours`;
		case 'days':
			return `${upToOne(value)} days`;
		case 'pounds':
			// What one thing costs has its pence (METHOD 5).
			return `${value < 0 ? '−' : ''}£${fixed(Math.abs(value), denominator === null ? 0 : 2)}`;
		default:
			return upToOne(value);
	}
}

/** Takes a change in percentage points; gives "up 4.0 points", "down 1.5 points" or "no change". */
export function points(change: number): string {
	const size = fixed(Math.abs(change), 1);
	if (size === '0.0') return 'no change';
	return `${change > 0 ? 'up' : 'down'} ${size} percentage ${size === '1.0' ? 'point' : 'points'}`;
}

/** Takes a change and its unit; gives "up 2.1 points" where the unit is a score, "up 2.1 percentage points" for percent. */
export function change(value: number, unit: Unit): string {
	return unit === 'percent' ? points(value) : points(value).replace('percentage ', '');
}

/** Takes an interval and its unit; gives "95% interval 1.2 to 18.8". */
export function interval({ low, high }: { low: number; high: number }): string {
	return `95% interval ${fixed(low, 1)} to ${fixed(high, 1)}`;
}

/** Takes a symbol of METHOD 4.4; gives the words that stand where a number would: "hidden to protect individuals". */
export function symbolWords(symbol: MissingSymbol): string {
	return SYMBOL_MEANINGS[symbol];
}

/** Takes a number or null with its symbol; gives a cell of a table. */
export function numberCell(
	value: number | null,
	unit: Unit,
	symbol: MissingSymbol | null = null,
	denominator: number | null = null
): Cell {
	if (value === null) return symbolCell(symbol ?? 'x');
	const text = unit === 'percent' ? percent(value, denominator ?? 100) : bare(value, unit);
	return { text, number: value };
}

/** Takes a cell of outcomes, where there is one; gives a cell of a table, its number no finer than its text. */
export function outcomeCell(cell: Shown | undefined, unit: Unit): Cell {
	if (!cell || cell.value === null) return symbolCell(cell?.symbol ?? 'x');
	const { value, denominator, nearest } = cell;
	if (unit !== 'percent') return numberCell(value, unit);
	return { text: percent(value, denominator ?? PUBLISHED, nearest), number: value };
}

type Shown = Pick<OutcomeCell, 'value' | 'symbol' | 'denominator' | 'nearest'>;

/** Published figures come without their counts, which are large: one decimal. */
const PUBLISHED = 100;

/** Takes a symbol; gives a cell that shows it and says what it means. */
export function symbolCell(symbol: MissingSymbol): Cell {
	return { text: symbol, symbol };
}

/** Takes the cells of a table; gives a line for each symbol that is printed in it. */
export function symbolNotes(rows: Cell[][]): string[] {
	const used = new Set(
		rows.flat().flatMap(({ symbol, text }) => (symbol && text === symbol ? [symbol] : []))
	);
	return [...used].sort().map((symbol) => `${symbol}: ${symbolWords(symbol)}.`);
}

/** A gap or a change: what it is a difference of is said beside it. */
function signedPoints(value: number): string {
	const size = fixed(value, 1);
	return `${value > 0 && size !== '0.0' ? '+' : ''}${size} percentage ${size === '1.0' ? 'point' : 'points'}`;
}

/** In a column whose head names the unit, the number stands alone. */
function bare(value: number, unit: Unit): string {
	return unit === 'pounds' ? quantity(value, unit) : upToOne(value);
}

function upToOne(value: number): string {
	return fixed(value, Number.isInteger(value) ? 0 : 1);
}
