import { dateInWords } from '#lib/calendar/words.ts';
import type { PlannedColumn } from '../check/plan.ts';
import type { Question } from './question.ts';
import type { Asking } from './questions.ts';
import { waitingFor } from './waiting.ts';

/**
 * Whether the day or the month comes first, where the column itself can’t tell: asked where rows wait for it,
 * and beside what was taken where day first was.
 */
export async function dateQuestions(asking: Asking): Promise<Question[]> {
	const questions: Question[] = [];
	for (const planned of asking.plan.columns) {
		if (!['date', 'moment'].includes(planned.column.type.kind)) continue;
		const question = await dateQuestion(asking, planned);
		if (question) questions.push(question);
	}
	return questions;
}

async function dateQuestion(asking: Asking, planned: PlannedColumn): Promise<Question | null> {
	const { column, context } = planned;
	const dates = await writtenInFigures(asking, planned);
	const waiting = await rowsWaiting(asking, planned);
	const told = dates.some(({ first, second }) => first > 12 || second > 12);
	const example = dates.find(ambiguous) ?? dates[0];
	if (!example || (waiting === 0 && (told || !ambiguous(example)))) return null;
	return {
		part: 'dateOrders',
		field: column.name,
		written: '',
		asks: `Which day is “${example.written}” under ${column.title}?`,
		waiting,
		options: ORDERS.flatMap((order) => optionOf(example, order)),
		proposed: waiting === 0 ? context.dateOrder : american(dates) ? 'month-first' : null,
		why: waiting === 0 ? TAKEN : american(dates) ? AMERICAN : WAITS
	};
}

const WAITS =
	'We can’t tell whether the day or the month comes first, or which year two figures stand for.';
const AMERICAN =
	'A clock with AM and PM, or a month that stands first, points to an American source, which writes the month first.';
const TAKEN =
	'Nothing in the column tells whether the day or the month comes first. We took the day, as is usual here.';
const ORDERS = ['day-first', 'month-first'] as const;

interface InFigures {
	written: string;
	first: number;
	second: number;
	year: number;
}

async function writtenInFigures(
	{ connection }: Asking,
	{ spellings }: PlannedColumn
): Promise<InFigures[]> {
	const result = await connection.runAndReadAll(`
		SELECT cell, p.a::INTEGER, p.b::INTEGER, right('20' || p.y, 4)::INTEGER
		FROM (SELECT cell, regexp_extract(cell,
			'^([0-9]{1,2})[-/. ]([0-9]{1,2})[-/. ]([0-9]{4}|[0-9]{2})([ T,].*)?$', ['a', 'b', 'y', 't']) AS p
			FROM ${spellings}) WHERE p.a <> '' ORDER BY cell`);
	return (result.getRows() as [string, number, number, number][]).map(
		([written, first, second, year]) => ({ written, first, second, year })
	);
}

// An American clock, or a second part that can only be a day; and no first part that can.
function american(dates: InFigures[]): boolean {
	if (dates.some(({ first }) => first > 12)) return false;
	return dates.some(({ second, written }) => second > 12 || /[ap]m$/i.test(written));
}

function ambiguous({ first, second }: InFigures): boolean {
	return first <= 12 && second <= 12 && first !== second;
}

function optionOf({ first, second, year }: InFigures, order: (typeof ORDERS)[number]) {
	const [day, month] = order === 'day-first' ? [first, second] : [second, first];
	const date = new Date(Date.UTC(year, month - 1, day));
	if (date.getUTCMonth() !== month - 1) return [];
	return [{ value: order, label: dateInWords(date.toISOString().slice(0, 10)) }];
}

async function rowsWaiting(asking: Asking, planned: PlannedColumn): Promise<number> {
	let rows = 0;
	for (const code of ['date-order-unclear', 'date-two-digit-year'])
		for (const waiting of await waitingFor(asking, planned, code, '1')) rows += waiting.rows;
	return rows;
}
