import { academicYearOf } from '#lib/calendar/academic-year.ts';
import { ACADEMIC_YEAR } from '../answers.ts';
import type { Question } from './question.ts';
import type { Asking } from './questions.ts';
import { waitingFor } from './waiting.ts';

/** In which academic year a register’s dates are, where they say none and nothing around them does. */
export async function yearQuestions(asking: Asking): Promise<Question[]> {
	if (!asking.plan.cells.records?.asksYear) return [];
	const waiting = await rowsWaiting(asking);
	if (waiting === 0) return [];
	return [
		{
			part: 'everywhere',
			field: ACADEMIC_YEAR,
			written: '',
			asks: 'In which academic year are the dates that say no year?',
			waiting,
			options: yearsOf(asking.plan.columns[0]?.context.term ?? null),
			proposed: null,
			why: 'A title such as “Attendance 2025-26” above the register would tell us next time.'
		}
	];
}

async function rowsWaiting(asking: Asking): Promise<number> {
	let most = 0;
	for (const planned of asking.plan.columns)
		if (planned.column.type.kind === 'date')
			for (const code of ['date-not-understood', 'date-two-digit-year'])
				for (const waiting of await waitingFor(asking, planned, code, '1'))
					most = Math.max(most, waiting.rows);
	return most;
}

// Without a partnership the year is written in words: “2025-26”.
function yearsOf(term: { from: string; to?: string } | null): Question['options'] {
	if (!term) return [];
	const { from } = term;
	// As many years as anybody will still send registers of.
	const to = term.to ?? `${Number(from.slice(0, 4)) + 10}-08-31`;
	const years = [];
	for (let year = Number(from.slice(0, 4)) - 1; year <= Number(to.slice(0, 4)); year += 1) {
		const { id: value, label, from: first, to: last } = academicYearOf(`${year}-09-01`);
		if (last >= from && first <= to) years.push({ value, label });
	}
	return years;
}
