/** What a number means by its format. */
export type Meaning = 'number' | 'percentage' | 'date' | 'time' | 'elapsed' | 'zeros';

/** Takes a number, its format and whether days count from 1904; gives its text, the same whoever’s Excel it was. */
export function numberText(value: number, format: string, date1904: boolean): string {
	const plain = figures(value);
	switch (meaningOf(format)) {
		case 'percentage':
			return figures(value * 100);
		case 'zeros':
			return padded(value, plain, zerosIn(bare(format)));
		case 'date':
			return dateText(value, date1904) ?? plain;
		case 'time':
			return value < 1 ? clock(value) : (dateText(value, date1904) ?? plain);
		case 'elapsed':
			return clock(value);
		case 'number':
			return plain;
	}
}

/** Takes a number format; gives what numbers written in it mean. */
export function meaningOf(format: string): Meaning {
	let meaning = meanings.get(format);
	if (!meaning) meanings.set(format, (meaning = look(bare(format))));
	return meaning;
}

/** Takes a number of days; gives it as hours, minutes and, where there are any, seconds. */
export function clock(days: number): string {
	const seconds = Math.round(Math.abs(days) * DAY);
	const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
	return `${days < 0 && seconds ? '-' : ''}${pad(h)}:${pad(m)}${s ? `:${pad(s)}` : ''}`;
}

const DAY = 86_400;

const meanings = new Map<string, Meaning>();

// What stands in quotation marks, behind a backslash or in brackets is decoration, save [h].
function bare(format: string): string {
	return format.replace(/general|"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
}

// Of sections for numbers above and below nought, the first is for the usual ones.
function zerosIn(format: string): number {
	const usual = format.split(';')[0]!;
	return /^0{2,}$/.test(usual) ? usual.length : 0;
}

function look(format: string): Meaning {
	if (format.includes('%')) return 'percentage';
	if (zerosIn(format)) return 'zeros';
	if (/^(standard|@)?$/i.test(format)) return 'number';
	if (/\[[hms]/i.test(format)) return 'elapsed';
	const parts = format.replace(/am\/pm|a\/p|上午\/下午/gi, '');
	if (/[yd]|mmm|e(?![+-])|b{2}/i.test(parts)) return 'date';
	if (/[hs]/i.test(parts)) return 'time';
	return /m/i.test(parts) ? 'date' : 'number';
}

/** Takes a number; gives it with the fifteen figures that Excel itself keeps: 0.1 + 0.2 is 0.3 there. Whole ones stay. */
export function figures(value: number): string {
	const text = String(value);
	return text.length <= 16 || Number.isSafeInteger(value)
		? text
		: String(Number(value.toPrecision(15)));
}

function padded(value: number, plain: string, length: number): string {
	return value < 0 ? `-${plain.slice(1).padStart(length, '0')}` : plain.padStart(length, '0');
}

/** The day from which each epoch counts, and the first that no workbook can hold: 1 January 10000. */
const EPOCH = {
	1900: Date.UTC(1899, 11, 31),
	1904: Date.UTC(1904, 0, 1),
	end1900: 2_958_466,
	end1904: 2_957_004
};

function dateText(serial: number, date1904: boolean): string | null {
	const seconds = Math.round(serial * DAY);
	const [day, rest] = [Math.floor(seconds / DAY), seconds % DAY];
	if (!(serial >= 0 && day < (date1904 ? EPOCH.end1904 : EPOCH.end1900))) return null;
	const date = date1904 ? isoDate(EPOCH[1904], day) : since1900(day);
	return rest === 0 ? date : `${date} ${clock(rest / DAY)}`;
}

// Excel thinks that 1900 was a leap year, and that there was a day before the first of January.
function since1900(day: number): string {
	if (day === 0) return '1900-01-00';
	if (day === 60) return '1900-02-29';
	return isoDate(EPOCH[1900], day > 60 ? day - 1 : day);
}

function isoDate(epoch: number, day: number): string {
	const time = epoch + day * DAY * 1000;
	let date = dates.get(time);
	if (!date) dates.set(time, (date = new Date(time).toISOString().slice(0, 10)));
	return date;
}

// A register has few days and many rows.
const dates = new Map<number, string>();

function pad(number: number): string {
	return String(number).padStart(2, '0');
}
