import { literal } from '../../read/text-table.ts';
import { madeOf } from './made-of.ts';
import type { CellContext, CellType } from './type.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const NAMED =
	'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const WEEKDAY = '(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*[.,]? +)?';
const TIME = '(?:[ T,]+[0-9]{1,2}:[0-9:.]+.*)?';

const ISO = `([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})${TIME}`;
const NUMBERS = `${WEEKDAY}([0-9]{1,2})[-/. ]([0-9]{1,2})[-/. ]([0-9]{4})${TIME}`;
const WORDS = `${WEEKDAY}([0-9]{1,2})(?:st|nd|rd|th)?[-/. ]*(?:of +)?(${NAMED})[-/., ]*([0-9]{4})${TIME}`;
const MONTH_THEN_DAY = `${WEEKDAY}(${NAMED})[. ]+([0-9]{1,2})(?:st|nd|rd|th)?,? +([0-9]{4})${TIME}`;
const SHORT_YEAR = `${WEEKDAY}[0-9]{1,2}(?:st|nd|rd|th)?[-/. ]*(?:[0-9]{1,2}|${NAMED})[-/. ]+[0-9]{2}${TIME}`;

/**
 * Day first (METHOD 3.1) unless the sender says otherwise, written in figures, in words or as ISO. A year
 * of two figures is read only where the sender has said how.
 */
export const date: CellType = {
	typed: (_, context) => `coalesce(
		${told(context)}
		${made(ISO, ['y', 'm', 'd'])},
		${inNumbers(context)},
		${made(withYears(WORDS, context), ['d', 'w', 'y'])},
		${made(withYears(MONTH_THEN_DAY, context), ['w', 'd', 'y'])})`,
	wrong: (column, context) => `CASE
		${open(column.type)}
		WHEN typed IS NULL THEN ${reason(context)}
		WHEN year(typed) NOT BETWEEN 2000 AND 2100 THEN 'date-far-off'
		${inTerm(column.type, context)} END`
};

// A day without a year, where the sheet says the year elsewhere.
function told({ meanings }: CellContext): string {
	const days = Object.entries(meanings).map(
		([written, day]) => `WHEN ${literal(written)} THEN try_cast(${literal(day)} AS DATE)`
	);
	return days.length ? `CASE cell ${days.join(' ')} END,` : '';
}

function made(pattern: string, parts: string[]): string {
	const month = parts.includes('w') ? monthNumber('p.w') : 'p.m';
	const iso = `right('20' || p.y, 4) || '-' || lpad(${month}, 2, '0') || '-' || lpad(p.d, 2, '0')`;
	return `try_cast(${madeOf(groups(pattern, parts), 'p', iso)} AS DATE)`;
}

function withYears(pattern: string, { shortYears }: CellContext): string {
	return shortYears ? pattern.replace('([0-9]{4})', '([0-9]{4}|[0-9]{2})') : pattern;
}

function groups(pattern: string, parts: string[]): string {
	const names = parts.map((part) => `'${part}'`).join(', ');
	return `regexp_extract(lower(cell), '^${pattern.toLowerCase()}$', [${names}])`;
}

function inNumbers(context: CellContext): string {
	const { dateOrder } = context;
	if (dateOrder === 'unclear') return sameEitherWay();
	const parts = dateOrder === 'month-first' ? ['m', 'd', 'y'] : ['d', 'm', 'y'];
	return made(withYears(NUMBERS, context), parts);
}

// 05/05/2025 is the same day whichever part comes first.
function sameEitherWay(): string {
	const same = `regexp_extract(cell, '^([0-9]{1,2})[-/. ]', 1)::INTEGER = regexp_extract(cell, '^[0-9]{1,2}[-/. ]([0-9]{1,2})', 1)::INTEGER`;
	const inNumbers = `regexp_full_match(cell, '[0-9]{1,2}[-/. ][0-9]{1,2}[-/. ][0-9]{4}.*')`;
	return `CASE WHEN ${inNumbers} THEN CASE WHEN ${same} THEN ${made(NUMBERS, ['d', 'm', 'y'])} END END`;
}

function monthNumber(word: string): string {
	const cases = MONTHS.map((month, at) => `WHEN '${month}' THEN '${at + 1}'`).join(' ');
	return `(CASE left(${word}, 3) ${cases} END)`;
}

function reason({ dateOrder }: CellContext): string {
	const numbers = `regexp_full_match(lower(cell), '${NUMBERS.toLowerCase()}')`;
	return `CASE
		WHEN regexp_full_match(lower(cell), '${SHORT_YEAR.toLowerCase()}') THEN 'date-two-digit-year'
		WHEN ${numbers} THEN '${dateOrder === 'unclear' ? 'date-order-unclear' : 'date-impossible'}'
		ELSE 'date-not-understood' END`;
}

// “Ongoing” says that there is no day yet, which is no mistake where there may be none.
function open(type: { kind: string; mayBeOpen?: boolean }): string {
	if (!type.mayBeOpen) return '';
	const words = OPEN.map((word) => `'${word}'`).join(', ');
	// Figures in it are a day that was meant, and lost were it taken for none.
	const said = `NOT regexp_matches(cell, '[0-9]') AND regexp_replace(lower(cell), '[^a-z]+', '', 'g')`;
	return `WHEN typed IS NULL AND ${said} IN (${words}) THEN NULL`;
}

// The first is a cell with no letter in it: a dash.
const OPEN =
	'|ongoing|open|continuing|tbc|tba|tbd|na|none|asap|notyet|notset|notapplicable|outstanding|inprogress|current|present|exofficio|nil'.split(
		'|'
	);

function inTerm(type: { kind: string; inTerm?: boolean }, { term }: CellContext): string {
	if (!type.inTerm || !term) return '';
	const after = term.to === undefined ? '' : ` OR typed > DATE '${term.to}'`;
	return `WHEN typed < DATE '${term.from}'${after} THEN 'date-outside-term'`;
}
