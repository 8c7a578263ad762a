import type { Column } from '#lib/server/datasets/dataset.ts';
import type { Problem } from '../understood.ts';

/** Where a problem is and what about. */
export interface At {
	row: number;
	/** Letter, or the wanted name of a column that is missing. */
	letter: string;
	/** As the sheet heads it. */
	header: string;
	value: string;
	column?: Column;
	/** True where the value is a mark of a register. */
	mark?: boolean;
	/** What else the words need: the row repeated, the meeting that differs, the term. */
	detail?: string;
	/** The columns that a repeated row has in common with the first: “Meeting, School and Person”. */
	same?: string;
	/** The school that is probably meant. */
	near?: string;
	/** Of several schools in the cell, those that aren’t known. */
	parts?: string[];
	/** Headings of the sheet that are used for nothing. */
	unused?: string[];
}

interface Kind {
	severity: 'error' | 'warning';
	title: string;
	message: string | ((at: At) => string);
	fix: string | ((at: At) => string);
}

/** Takes a code and where it was found; gives the problem in words. */
export function problem(code: string, at: At): Problem {
	const kind = PROBLEMS[code];
	if (!kind) throw new Error(`There is no problem called ${code}`);
	const value = HIDDEN.has(code) ? '(not shown)' : at.value.slice(0, 200);
	const shown = { ...at, value };
	return {
		row: at.row,
		column: at.letter,
		value,
		code,
		severity: kind.severity,
		title: kind.title,
		message: `${place(at)}: ${said(kind.message, shown)}`,
		fix: said(kind.fix, shown)
	};
}

/** Takes a code; tells whether a row that has it is held. */
export function holds(code: string): boolean {
	return PROBLEMS[code]?.severity === 'error';
}

const HIDDEN = new Set(['name-turned-into-code', 'owner-may-be-a-name']);

function place({ row, letter, header }: At): string {
	// A column that is wanted has a name and no letter, and the message says what it is.
	if (!/^[A-Z]+$/.test(letter)) return `Row ${row}`;
	return `Row ${row}, column ${letter}${header && header !== letter ? ` (${header})` : ''}`;
}

function said(words: Kind['message'], at: At): string {
	return typeof words === 'string' ? words : words(at);
}

const write = 'Write it like 03/09/2025 or 3 September 2025, then send the sheet again.';

function allowed({ column }: At): string {
	if (column?.type.kind !== 'choice') return '';
	return ANY_OF.format(column.type.choices.map(({ label }) => `“${label}”`));
}

const ALL_OF = new Intl.ListFormat('en-GB');
const ANY_OF = new Intl.ListFormat('en-GB', { type: 'disjunction' });

function range({ column }: At): string {
	const { min, max } = (column?.type ?? {}) as { min?: number; max?: number };
	if (min !== undefined && max !== undefined) return `between ${min} and ${max}`;
	return min !== undefined ? `${min} or more` : `${max} or less`;
}

/** Everything that can be said of a row. An error holds the row back; a warning lets it pass. */
export const PROBLEMS: Record<string, Kind> = {
	'column-missing': {
		severity: 'error',
		title: 'A column is missing',
		message: ({ column }) => `we can’t find a column for ${column?.title ?? 'this'}.`,
		fix: ({ column }) =>
			`Add a column headed “${column?.title}”: ${lowerFirst(column?.description ?? '')} Without it no row can be taken in.`
	},
	'column-twice': {
		severity: 'warning',
		title: 'Two columns have the same name',
		message: ({ value }) => `there is more than one column headed “${value}”. We read the first.`,
		fix: 'If the other one is meant, rename or remove the first.'
	},
	'cell-missing': {
		severity: 'error',
		title: 'A cell is empty that is needed',
		message: ({ column }) => `${column?.title ?? 'this'} is empty.`,
		fix: ({ column }) => `Fill it in: ${lowerFirst(column?.description ?? '')}`
	},
	'cells-beyond': {
		severity: 'error',
		title: 'The row is longer than the header',
		message: ({ value }) => `there is something to the right of the last column: “${value}”.`,
		fix: 'Give that column a heading, or put the cells back under their headings. In a text file a comma within a cell has often split it.'
	},
	'text-too-long': {
		severity: 'error',
		title: 'The text is too long',
		message: 'the text is longer than this column holds.',
		fix: ({ column }) =>
			`Shorten it to ${column?.type.kind === 'text' ? column.type.maxLength : 200} characters.`
	},
	'date-not-understood': {
		severity: 'error',
		title: 'Not a date',
		message: ({ value }) => `we can’t read “${value}” as a date.`,
		fix: write
	},
	'date-impossible': {
		severity: 'error',
		title: 'There is no such day',
		message: ({ value }) => `“${value}”, read day first, is not a day in the calendar.`,
		fix: write
	},
	'date-two-digit-year': {
		severity: 'error',
		title: 'The year has two figures',
		message: ({ value }) => `we can’t tell which year “${value}” is in.`,
		fix: 'Write the year with four figures, like 03/09/2025.'
	},
	'date-order-unclear': {
		severity: 'error',
		title: 'Day first or month first?',
		message: ({ value }) =>
			`day and month may stand either way round in this column, so we can’t tell which day “${value}” is.`,
		fix: 'Write every date in the column with the day first, like 03/09/2025.'
	},
	'date-far-off': {
		severity: 'error',
		title: 'The year looks wrong',
		message: ({ value }) => `“${value}” is not between 2000 and 2100.`,
		fix: 'Check the year.'
	},
	'date-outside-term': {
		severity: 'warning',
		title: 'Outside the partnership’s term',
		message: ({ value, detail }) => `“${value}” is outside the partnership’s term (${detail}).`,
		fix: 'Check the year. If the date is right, nothing needs doing.'
	},
	'number-not-understood': {
		severity: 'error',
		title: 'Not a number',
		message: ({ value }) => `we can’t read “${value}” as a number.`,
		fix: 'Write figures only, such as 12 or 2.5, or leave the cell empty.'
	},
	'number-not-whole': {
		severity: 'error',
		title: 'Not a whole number',
		message: ({ value }) => `“${value}” should be a whole number.`,
		fix: 'Write it without a decimal part.'
	},
	'number-out-of-range': {
		severity: 'error',
		title: 'The number is out of range',
		message: (at) => `“${at.value}” should be ${range(at)}.`,
		fix: 'Check the number.'
	},
	'choice-unknown': {
		severity: 'error',
		title: 'Not one of the values allowed',
		message: ({ value, column }) =>
			`“${value}” is not a value of ${column?.title ?? 'this column'} that we know.`,
		fix: (at) =>
			at.mark
				? `Say what it means where we ask, or write it into a key above the table: “${at.value} = apologies”.`
				: `Write ${allowed(at)}.`
	},
	'yes-no-unknown': {
		severity: 'error',
		title: 'Neither yes nor no',
		message: ({ value }) => `“${value}” is neither yes nor no.`,
		fix: 'Write yes or no, or leave the cell empty.'
	},
	'school-unknown': {
		severity: 'error',
		title: 'Not a school of the partnership',
		message: ({ value }) => `we can’t find “${value}” among the schools of the partnership.`,
		fix: ({ near }) =>
			near
				? `Do you mean ${near}? Then write that.`
				: 'Write the school’s URN (six digits) or its full name. Leave it empty for people from elsewhere.'
	},
	'schools-unknown': {
		severity: 'error',
		title: 'Not all are schools of the partnership',
		message: ({ value, parts = [value] }) =>
			`we can’t find ${ALL_OF.format(parts.map((part) => `“${part}”`))} among the schools of the partnership.`,
		fix: ({ near }) =>
			near
				? `Do you mean ${near}? Then write that, with semicolons between the schools.`
				: 'Write each school’s URN (six digits) or its full name, with semicolons between them.'
	},
	'school-of-person-unknown': {
		severity: 'error',
		title: 'We don’t know their school',
		message:
			'the sheet names people and no schools, and nobody has said where this person is from.',
		fix: 'Say which school they are from. It is remembered for the next report.'
	},
	'school-not-looked-up': {
		severity: 'warning',
		title: 'The schools were not looked up',
		message: ({ value }) =>
			`“${value}” is not a URN, and without a partnership we can’t tell which school it is.`,
		fix: 'Say which partnership this is for (--partnership) to have its schools looked up.'
	},
	'name-turned-into-code': {
		severity: 'warning',
		title: 'A name was turned into a code',
		message: 'this looks like a person’s name or address. We keep a code in its place.',
		fix: 'Nothing needs doing. To avoid it, send codes such as A014 instead of names.'
	},
	'time-period-not-understood': {
		severity: 'error',
		title: 'Not a year we can read',
		message: ({ value }) => `“${value}” is not two years that follow each other.`,
		fix: 'Write six digits: 202526 for 2025 to 2026.'
	},
	'value-not-understood': {
		severity: 'error',
		title: 'Neither a number nor a symbol',
		message: ({ value }) =>
			`“${value}” is neither a number nor one of the symbols z, x, c, low, u.`,
		fix: 'Write the number, or x where it is not available.'
	},
	'row-repeated': {
		severity: 'error',
		title: 'The row repeats another',
		message: ({ detail, same }) => `row ${detail} is already about the same ${same}.`,
		fix: ({ detail }) =>
			`Keep one of the two. Row ${detail} is taken in, and this one is held back.`
	},
	'second-table': {
		severity: 'error',
		title: 'There is a second table on the sheet',
		message: ({ detail }) =>
			`there is a second table on this sheet: its headings are in row ${detail}, and it goes on below them.`,
		fix: ({ detail }) =>
			`The rows above row ${detail} are taken in. Send the second table as a sheet of its own. If it is about another measure, say so there. Leave out rows that only repeat the first table.`
	},
	'differs-within': {
		severity: 'error',
		title: 'Rows that belong together disagree',
		message: ({ detail, value, column }) =>
			`the rows of ${detail} don’t agree on ${column?.title ?? 'this'}; here it is “${value}”.`,
		fix: 'Write the same in all rows of it. Until then they are all held back.'
	},
	'meeting-taken-as-held': {
		severity: 'warning',
		title: 'We assumed the meeting took place',
		message: 'nothing says whether the meeting was held. We take it that it was.',
		fix: 'Write held, planned, cancelled or postponed in a column headed “Meeting status”.'
	},
	'meeting-name-made': {
		severity: 'warning',
		title: 'We made a name for each meeting',
		message: ({ detail, column }) =>
			`${column ? 'nothing' : 'no column'} names the meeting, so we made a name of forum and date: ${detail}.`,
		fix: 'Nothing needs doing. If two meetings now share a name, write codes of your own in a column headed “Meeting”.'
	},
	'meeting-unnamed': {
		severity: 'error',
		title: 'Nothing tells which meeting it was',
		message:
			'several governing bodies may meet on one day, and the row has neither a school nor a code for the meeting.',
		fix: 'Write the school, or a code in a column headed “Meeting”.'
	},
	'session-name-made': {
		severity: 'warning',
		title: 'We made a name for each session',
		message: ({ detail, column }) =>
			`${column ? 'nothing' : 'no column'} names the session, so we made a name of title (or topic) and date: ${detail}.`,
		fix: 'Nothing needs doing. If two sessions now share a name, write codes of your own in a column headed “Session”.'
	},
	'session-unnamed': {
		severity: 'error',
		title: 'Nothing tells which session it was',
		message: 'the row has no code for the session, no title and no topic.',
		fix: 'Write one of them.'
	},
	'record-name-made': {
		severity: 'warning',
		title: 'Each record goes by its title',
		message: ({ detail, column }) =>
			`${column ? 'some rows have' : 'the sheet has'} no code, so each goes by its title and date: ${detail}.`,
		fix: 'Nothing needs doing. If a title changes, write codes of your own, or the record counts twice.'
	},
	'owner-may-be-a-name': {
		severity: 'warning',
		title: 'A person’s name in place of a role',
		message: 'this looks like a person’s name. We keep “A named person” in its place.',
		fix: 'Write the role, such as “Reading lead”, if reports are to say it.'
	},
	'year-made': {
		severity: 'warning',
		title: 'The year was taken from the dates',
		message: ({ detail }) =>
			`nothing says the academic year, so we took it from the first day: ${detail}.`,
		fix: 'Nothing needs doing.'
	},
	'half-term-made': {
		severity: 'warning',
		title: 'Half terms were numbered',
		message: ({ detail }) => `we numbered the half terms by their names, the first ${detail}.`,
		fix: 'Nothing needs doing.'
	},
	'half-term-unnamed': {
		severity: 'error',
		title: 'Nothing tells which half term it is',
		message: 'the row says no half term.',
		fix: 'Write a number from 1 to 6, or a name such as “Autumn 1”.'
	},
	'half-term-not-understood': {
		severity: 'error',
		title: 'Not a half term',
		message: ({ value }) => `we can’t tell which half term “${value}” is.`,
		fix: 'Write a number from 1 to 6, or a name such as “Autumn 1”.'
	},
	'half-term-of-its-term': {
		severity: 'warning',
		title: 'Half terms counted within the term',
		message: ({ value }) => `“${value}” is taken as the half of its term, not of the year.`,
		fix: 'Nothing needs doing.'
	},
	'income-with-a-minus': {
		severity: 'warning',
		title: 'Income with a minus',
		message: ({ value }) => `ledgers write income with a minus, so “${value}” is taken without it.`,
		fix: 'If it was paid back instead, enter it as a direct cost.'
	},
	'half-terms-overlap': {
		severity: 'error',
		title: 'Two half terms overlap',
		message: ({ detail }) => `the dates overlap those of row ${detail}.`,
		fix: 'Check the first and last day of both. Until then neither is taken in.'
	},
	'half-terms-missing': {
		severity: 'warning',
		title: 'A half term is missing',
		message: ({ detail }) =>
			`we have ${detail} half terms of this year from the sheet. Its dates are used once all six are there.`,
		fix: 'Add the others, in this sheet or another one.'
	},
	'more-answered-than-asked': {
		severity: 'error',
		title: 'More answered than were asked',
		message: ({ value, detail }) => `${detail} answered, of “${value}” who were asked.`,
		fix: 'Check how many were asked. Until then the answers to this question are held back.'
	},
	'years-mixed': {
		severity: 'warning',
		title: 'Two kinds of year in one sheet',
		message: ({ value, detail }) =>
			`“${value}” stands here, and another kind of year in row ${detail}. Only dates tell to which year an amount is counted.`,
		fix: 'Send amounts of financial years and of academic years as two sheets.'
	},
	'time-not-said': {
		severity: 'warning',
		title: 'The time of day is missing',
		message: ({ value }) =>
			`“${value}” is the day on which the request came, and says no time. We take the end of the working day, 5pm.`,
		fix: 'Write the time of day, if it was earlier.'
	},
	'week-not-from-monday': {
		severity: 'warning',
		title: 'The week doesn’t begin on a Monday',
		message: ({ value }) =>
			`“${value}” is not a Monday. It is counted in the week that it falls in.`,
		fix: 'Nothing needs doing.'
	},
	'line-name-made': {
		severity: 'warning',
		title: 'We numbered the rows',
		message: () => 'no column tells the rows apart, so each goes by its row’s number.',
		fix: 'Nothing needs doing. If you send the sheet again, keep its rows in the same order, or give each a code of its own.'
	},
	'line-unnamed': {
		severity: 'error',
		title: 'Nothing tells which row it is',
		message: () => 'the row has no code and nothing from which one could be made.',
		fix: 'Write a code of your own.'
	},
	'more-than-whole': {
		severity: 'error',
		title: 'A part is more than the whole',
		message: ({ value }) => `“${value}” is more than the number it is a part of.`,
		fix: 'Check both numbers.'
	},
	'nobody-named': {
		severity: 'error',
		title: 'Nobody is named',
		message: 'the row has marks, and says neither a person nor a school.',
		fix: 'Write who it is about. If it counts the marks of others, leave the row out.'
	},
	'attendance-missing': {
		severity: 'error',
		title: 'Nothing says whether they came',
		message: 'the meeting was held, and nothing says whether this person or school was there.',
		fix: 'Write present, remote, apologies or absent.'
	},
	'more-done-than-due': {
		severity: 'error',
		title: 'More items used than there were',
		message: ({ value }) => `${value} feedback items used is more than were due.`,
		fix: 'Check both numbers.'
	},
	'more-present-than-invited': {
		severity: 'error',
		title: 'More schools present than invited',
		message: ({ value }) => `${value} schools present is more than were invited.`,
		fix: 'Check both numbers.'
	},
	'more-attended-than-booked': {
		severity: 'error',
		title: 'More came than booked',
		message: ({ value }) => `${value} attended is more than booked.`,
		fix: 'Check both numbers. Count people who came without booking as booked too.'
	},
	'more-rated-than-attended': {
		severity: 'error',
		title: 'More ratings than people',
		message: ({ value }) => `${value} ratings is more than attended.`,
		fix: 'Check both numbers.'
	},
	'more-liked-than-rated': {
		severity: 'error',
		title: 'More ratings of 4 or 5 than ratings',
		message: ({ value }) => `${value} ratings of 4 or 5 is more than there were ratings.`,
		fix: 'Check both numbers.'
	},
	'score-above-highest': {
		severity: 'error',
		title: 'The score is above the highest possible',
		message: ({ value }) => `a score of ${value} is above the highest one could have.`,
		fix: 'Check the score and the highest score.'
	},
	'school-missing': {
		severity: 'error',
		title: 'The school is missing',
		message: 'the row is about a school and doesn’t say which.',
		fix: 'Write the school’s URN or name, or another level.'
	},
	'totals-row': {
		severity: 'error',
		title: 'A totals row',
		message: 'the row counts the others and is none of them.',
		fix: 'Leave the row out.'
	},
	'ends-before-it-begins': {
		severity: 'error',
		title: 'It ends before it begins',
		message: ({ value }) => `“${value}” is before it began.`,
		fix: 'Check both dates.'
	},
	'value-missing': {
		severity: 'error',
		title: 'There is no figure',
		message: ({ unused = [] }) =>
			`the row has no value, no number of pupils and no average.${notUsed(unused)}`,
		fix: ({ unused = [] }) =>
			unused.length > 0
				? 'If the figure is in one of those columns, say so under “See how each column was read”. Else write it, or x where it is not available.'
				: 'Write the figure, or x where it is not available. A blank could mean anything.'
	},
	'numerator-above-denominator': {
		severity: 'error',
		title: 'More than all of them',
		message: ({ value }) => `${value} is more than the number of pupils counted.`,
		fix: 'Check both numbers.'
	},
	'percent-out-of-range': {
		severity: 'error',
		title: 'Not a percentage',
		message: ({ value }) => `“${value}” is not between 0 and 100.`,
		fix: 'Check the figure. Write 79 for 79 per cent.'
	},
	'percent-below-one': {
		severity: 'warning',
		title: 'Less than one per cent?',
		message: ({ value }) => `“${value}” is taken as less than one per cent.`,
		fix: 'If it is a share of one, write it as a percentage: 79 for 0.79. If it is right, nothing needs doing.'
	},
	'measure-new': {
		severity: 'warning',
		title: 'A measure that is new here',
		message: ({ value, near }) =>
			`nobody has sent the measure “${value}” before, so it stands by itself and no figure of another measure takes it in.${near ? ` Do you mean ${near}?` : ''}`,
		fix: ({ near }) =>
			near
				? `If you do, write ${near}. If it is new, nothing needs doing.`
				: 'If it is new, nothing needs doing. If it was called something else before, write that.'
	},
	'fraction-not-percent': {
		severity: 'error',
		title: 'A share of one in place of a percentage?',
		message: ({ value }) => `“${value}” would be less than one per cent.`,
		fix: ({ value, column }) =>
			`Write it as a percentage${asPercent(value)}.${column?.name === 'value' ? ' If it is right, write beside it how many pupils of how many.' : ''}`
	},
	'percent-not-its-numbers': {
		severity: 'warning',
		title: 'The percentage does not match its numbers',
		message: ({ value }) =>
			`“${value}” is not what the numbers beside it come to. We use the numbers.`,
		fix: 'Check the percentage and both numbers.'
	},
	'revision-together': {
		severity: 'error',
		title: 'Goes with a figure that waits',
		message: ({ detail }) => `this takes effect together with ${detail}.`,
		fix: 'Beside the others of its whole, it would tell the figure that waits. Once that is decided, this follows.'
	},
	'revision-waits': {
		severity: 'error',
		title: 'Close to a figure that was accepted before',
		message: ({ detail }) => `${detail}.`,
		fix: 'Side by side, the two figures would tell of the few in between. The earlier one counts until a forum member or an administrator says that this is a correction.'
	}
};

function notUsed(unused: string[]): string {
	if (unused.length === 0) return '';
	const quoted = ALL_OF.format(unused.map((heading) => `“${heading}”`));
	return ` ${quoted} ${unused.length === 1 ? 'is' : 'are'} not used.`;
}

function asPercent(written: string): string {
	const share = Number(written);
	return share > 0 ? `: ${Number((100 * share).toPrecision(10))} for ${written}` : '';
}

function lowerFirst(text: string): string {
	return text.charAt(0).toLowerCase() + text.slice(1);
}
