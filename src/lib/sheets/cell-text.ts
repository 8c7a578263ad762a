import { meaningOf, numberText } from './number-text.ts';

/** A cell as the reader gives it: its type, its cached value, its number format. */
export interface Cell {
	t?: string;
	v?: unknown;
	z?: string | number;
	/** As it is shown, where that was read. */
	w?: string;
}

/** Takes a cell and whether days count from 1904; gives its text, the same whoever’s Excel it was. */
export function cellText({ t, v, z, w }: Cell, date1904: boolean): string {
	if (t === 'b' || (t === 'n' && (w === 'TRUE' || w === 'FALSE'))) return v ? 'yes' : 'no';
	if (typeof v === 'string') return t === 'e' ? '' : v.replace(/\r\n?/g, '\n').replaceAll('\0', '');
	return t === 'n' && typeof v === 'number' ? numberText(v, formatOf(z), date1904) : '';
}

/** Takes a cell; says whether it is a percentage. */
export function isPercentage({ t, z }: Cell): boolean {
	return t === 'n' && meaningOf(formatOf(z)) === 'percentage';
}

function formatOf(format: Cell['z']): string {
	return String(format ?? 'General');
}
