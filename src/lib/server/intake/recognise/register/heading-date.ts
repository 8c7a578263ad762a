/** A day as it stands over a column: “Wed 3 Sept”, “03/09/2025”, “HSF 3 September 2025”. */
export interface HeadingDate {
	/** The words that are the date. */
	written: string;
	/** What else the cell says. */
	rest: string;
	/** `whole` where the checks can read it as it is; `unclear` where it says no one day. */
	kind: 'whole' | 'no-year' | 'unclear';
	/** Of one without a year; year is its last two figures, where it has these. */
	day?: number;
	month?: number;
	year?: number;
	/** “Sep-25”: a day in September, or September 2025. */
	dayOrYear?: boolean;
	/** The first three letters of its day of the week. */
	weekday?: string;
}

/** Takes a cell; gives the one date in it, or null where it holds none, or two. */
export function dateIn(cell: string): HeadingDate | null {
	const text = cell.replace(/\s+/g, ' ').trim();
	if (text.length > MOST_TEXT || !MAY_BE.test(text)) return null;
	for (const [pattern, read] of FORMS) {
		const found = [...text.matchAll(pattern)];
		if (found.length > 1) return null;
		if (found[0]) return dated(text, found[0], read);
	}
	return null;
}

/** A date with a forum and a title; no sentence of a letter. */
const MOST_TEXT = 80;

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const M =
	'(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b[.]?';
const D = '(\\d{1,2})(?:st|nd|rd|th)?';
const BEFORE = '(?<![\\w/.-])(?:(mon|tue|wed|thu|fri|sat|sun)[a-z]*[.,]? +)?';
const AFTER = '(?![\\w/-])(?: *,? +\\d{1,2}[:.]\\d\\d(?: ?[ap]m)?|T\\d\\d:\\d\\d(?::\\d\\d)?)?';

type Parts = Pick<HeadingDate, 'kind' | 'day' | 'month' | 'year' | 'dayOrYear'>;

type Read = (groups: string[]) => Parts;

const WHOLE = (): Parts => ({ kind: 'whole' });

/** Each with the weekday as its first group. The longer forms first: a shorter one is found within them. */
const WRITTEN: [pattern: string, read: Read][] = [
	[`${BEFORE}\\d{4}-\\d{1,2}-\\d{1,2}(?:[ T]\\d\\d?:\\d\\d(?::\\d\\d)?)?(?![\\w/-])`, WHOLE],
	[`${BEFORE}\\d{1,2}[-/. ]\\d{1,2}[-/. ]\\d{4}${AFTER}`, WHOLE],
	[`${BEFORE}${D}[-/. ]*(?:of )?${M}[-/., ]*\\d{4}${AFTER}`, WHOLE],
	[`${BEFORE}${M} *${D},? +\\d{4}${AFTER}`, WHOLE],
	[`${BEFORE}${D}[-/.]${D}[-/.]'?(\\d\\d)${AFTER}`, ([d, m, y]) => numbers(d, m, y)],
	[
		`${BEFORE}${D}[-/. ]*${M}[-/., ]+['’]?(\\d\\d)(?![\\d:.])${AFTER}`,
		([d, m, y]) => named(d, m, y)
	],
	[`${BEFORE}${D}[-/. ]*(?:of )?${M}${AFTER}`, ([d, m]) => named(d, m)],
	[`${BEFORE}${M}[- '’]*${D}${AFTER}`, ([m, d]) => ({ ...named(d, m), dayOrYear: true })],
	[`^(?:(mon|tue|wed|thu|fri|sat|sun)[a-z]*[.,]? +)?${D}/${D}$`, ([d, m]) => numbers(d, m)],
	[`^()${M}[-/. ]*(\\d{4})?$`, () => ({ kind: 'unclear' })]
];

const FORMS = WRITTEN.map(([pattern, read]): [RegExp, Read] => [new RegExp(pattern, 'gi'), read]);

/** Every date has one of these; most cells have none. */
const MAY_BE = /\d[-/. ]\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i;

// “3 & 4 Sept” is no one day; “Meeting 1 - 3 Sept” is.
const TWO_DAYS =
	/(?<!\b(?:meeting|mtg|session|forum|no|number|week)[.]?\s*)\b\d{1,2}(st|nd|rd|th)?\s*(&|and|to|[-–+/])\s*$/i;

function dated(text: string, found: RegExpExecArray, read: Read): HeadingDate {
	const [written, weekday, ...groups] = found;
	const before = text.slice(0, found.index);
	const rest = `${before} ${text.slice(found.index + written.length)}`;
	return {
		written: written.trim(),
		rest: rest.replace(/^[\s,:;()–-]+|[\s,:;()–-]+$/g, ''),
		...(TWO_DAYS.test(before) ? { kind: 'unclear' } : read(groups)),
		...(weekday && { weekday: weekday.toLowerCase() })
	};
}

function numbers(day?: string, month?: string, year?: string): Parts {
	const short = year === undefined ? {} : { year: Number(year) };
	return { kind: 'no-year', day: Number(day), month: Number(month), ...short };
}

function named(day?: string, month = '', year?: string): Parts {
	const number = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
	return numbers(day, String(number), year);
}
