import { schoolGuesser } from '../recognise/nearest-school.ts';
import { schoolMatcher } from '../recognise/schools.ts';
import { ELSEWHERE, type Question } from './question.ts';
import type { Asking } from './questions.ts';

/** At most so many people are asked about at once. */
const MOST = 60;

/** Of which school somebody is, where the sheet names people and no schools, as reports of online meetings do. */
export async function belongingQuestions(asking: Asking): Promise<Question[]> {
	const { connection, plan, partnership } = asking;
	const { belonging } = plan.cells;
	if (!belonging || !partnership) return [];
	const result = await connection.runAndReadAll(`
		SELECT code, min(written) FROM ${belonging}
		WHERE school IS NULL AND at_row IN
			(SELECT source_row - ${plan.headerRow + 1} FROM ${plan.cells.table})
		GROUP BY code ORDER BY min(at_row) LIMIT ${MOST}`);
	const match = schoolMatcher(partnership.schools);
	const guess = schoolGuesser(partnership.schools);
	const schools = partnership.schools.map(({ id, name }) => ({ value: id, label: name }));
	return (result.getRows() as [string, string][]).map(([code, written]) => ({
		part: 'belongs',
		field: 'attendee_ref',
		written: code,
		asks: `Which school is ${written} from?`,
		waiting: 1,
		options: [{ value: ELSEWHERE, label: 'From elsewhere: the authority, a guest' }, ...schools],
		...besideName(written, match, guess)
	}));
}

// People write their school beside their name: “Jane Ash (Barlow Primary)”, “Ash, Jane - Barlow Primary”.
function besideName(
	written: string,
	match: (text: string) => string | null,
	guess: (text: string) => string | null
): Pick<Question, 'proposed' | 'why'> {
	const parts = written
		.split(/[()|/]| [-–—] /)
		.map((part) => part.trim())
		.filter(Boolean);
	for (const part of parts.slice(1)) {
		const id = match(part) ?? match(guess(part) ?? '');
		if (id) return { proposed: id, why: 'The school stands beside the name.' };
	}
	return { proposed: null, why: null };
}
