import { clock, figures, numberText } from '#lib/sheets/number-text.ts';
import type { Attributes } from './xml.ts';

/** A cell of an OpenDocument spreadsheet as text; of an error, its name. */
export interface OdsText {
	kind: 'text' | 'percentage' | 'error' | 'without-result';
	text: string;
}

/** Takes a cell’s attributes and the text that it shows; gives the text that it means. */
export function odsText(cell: Attributes, shown: string): OdsText {
	const type = cell['office:value-type'] ?? cell['table:value-type'];
	const formula = cell['table:formula'] !== undefined;
	if (cell['calcext:value-type'] === 'error' || (formula && ERROR.test(shown)))
		return { kind: 'error', text: shown || 'an error' };
	if (type === undefined && formula && shown === '') return { kind: 'without-result', text: '' };
	if (type === 'percentage') return percentage(cell, shown);
	return { kind: 'text', text: textOf(type, cell, shown) };
}

const ERROR = /^(#[A-Z/0]+[!?]?|#N\/A|Err:\d{3})$/;

function textOf(type: string | undefined, cell: Attributes, shown: string): string {
	switch (type) {
		case 'float':
		case 'currency':
			return numberOf(cell['office:value'], shown);
		case 'boolean':
			return cell['office:boolean-value'] === 'true' ? 'yes' : 'no';
		case 'date':
			return dateOf(cell['office:date-value'] ?? shown);
		case 'time':
			return timeOf(cell['office:time-value'] ?? '', shown) ?? shown;
		default:
			return shown || (cell['office:string-value'] ?? '');
	}
}

function percentage(cell: Attributes, shown: string): OdsText {
	const value = Number(cell['office:value'] ?? NaN);
	if (!Number.isFinite(value)) return { kind: 'text', text: shown };
	return { kind: 'percentage', text: figures(value * 100) };
}

function numberOf(value: string | undefined, shown: string): string {
	const number = Number(value ?? NaN);
	if (!value || !Number.isFinite(number)) return shown;
	// Yes and no are numbers here that are shown as words.
	if (/^(true|false)$/i.test(shown)) return number ? 'yes' : 'no';
	// A number that is shown with zeros in front is a code or a telephone number.
	if (/^0\d+$/.test(shown) && Number(shown) === number) return shown;
	return figures(number);
}

function dateOf(value: string): string {
	const [, date, time] =
		/^(-?\d{4,}-\d\d-\d\d)(?:T(\d\d:\d\d(?::\d\d)?)(?:\.\d+)?)?Z?$/.exec(value) ?? [];
	if (!date) return value;
	const short = time?.length === 8 && time.endsWith(':00') ? time.slice(0, 5) : time;
	return short && short !== '00:00' ? `${date} ${short}` : date;
}

// “PT10H30M00S”; a date of which only the time is shown comes as the hours since 30 December 1899.
function timeOf(value: string, shown: string): string | null {
	const found = /^(-)?PT(?:(\d+)H)?(?:(\d+)M)?(?:([\d.,]+)S)?$/.exec(value);
	if (!found) return null;
	const [hours, minutes, seconds] = found
		.slice(2)
		.map((part) => Number((part ?? '0').replace(',', '.')));
	const days = (hours! * 3600 + minutes! * 60 + seconds!) / 86_400;
	if (days >= 61 && !shown.startsWith(String(hours))) return numberText(days, 'd/m/y h:mm', false);
	return clock(found[1] ? -days : days);
}
