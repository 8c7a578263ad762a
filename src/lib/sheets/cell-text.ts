import { SSF } from '@e965/xlsx';

/** A cell as the reader gives it: its type, its cached value, its number format. */
export interface Cell {
	t?: string;
	v?: unknown;
	z?: string | number;
	/** As it is shown, where that was read. */
	w?: string;
}

/** What a number means by its format. */
export type Meaning = 'number' | 'percentage' | 'date' | 'time' | 'elapsed' | 'zeros';

/** Takes a cell and whether days count from 1904; gives its text, the same whoever’s Excel it was. */
export function cellText({ t, v, z, w }: Cell, date1904: boolean): string {
	if (t === 'b' || (t === 'n' && (w === 'TRUE' || w === 'FALSE'))) return v ? 'yes' : 'no';
	if (typeof v === 'string') return t === 'e' ? '' : v.replace(/\r\n?/g, '\n').replaceAll('\0', '');
	return t === 'n' && typeof v === 'number' ? numberText(v, z, date1904) : '';
}

/** Takes a number format; gives what numbers written in it mean. */
export function meaningOf(format: string): Meaning {
	let meaning = meanings.get(format);
	if (!meaning) meanings.set(format, (meaning = look(format)));
	return meaning;
}

const meanings = new Map<string, Meaning>();

function look(format: string): Meaning {
	// What stands in quotation marks, behind a backslash or in brackets is decoration, save [h].
	const bare = format.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
	if (bare.includes('%')) return 'percentage';
	if (/^0{2,}$/.test(bare)) return 'zeros';
	if (!SSF.is_date(format)) return 'number';
	if (/\[[hms]/i.test(bare)) return 'elapsed';
	return /[yd]|mmm/i.test(bare.replace(/am\/pm|a\/p/gi, '')) ? 'date' : 'time';
}

function numberText(value: number, format: Cell['z'], date1904: boolean): string {
	const plain = figures(value);
	switch (meaningOf(String(format ?? 'General'))) {
		case 'percentage':
			return figures(value * 100);
		case 'zeros':
			return plain.padStart(String(format).length, '0');
		case 'date':
			return dateText(value, date1904) ?? plain;
		case 'time':
			return value < 1 ? clock(Math.round(value * 86_400)) : (dateText(value, date1904) ?? plain);
		case 'elapsed':
			return clock(Math.round(value * 86_400));
		case 'number':
			return plain;
	}
}

// Fifteen figures are what Excel itself keeps: 0.1 + 0.2 is 0.3 there.
function figures(value: number): string {
	return String(Number(value.toPrecision(15)));
}

function dateText(serial: number, date1904: boolean): string | null {
	const day = SSF.parse_date_code(serial, { date1904 }) as Day | null;
	if (!day) return null;
	const date = `${pad(day.y, 4)}-${pad(day.m)}-${pad(day.d)}`;
	const seconds = day.H * 3600 + day.M * 60 + day.S;
	return seconds === 0 ? date : `${date} ${clock(seconds)}`;
}

interface Day {
	y: number;
	m: number;
	d: number;
	H: number;
	M: number;
	S: number;
}

function clock(seconds: number): string {
	const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
	return `${pad(h)}:${pad(m)}${s ? `:${pad(s)}` : ''}`;
}

function pad(number: number, length = 2): string {
	return String(number).padStart(length, '0');
}
