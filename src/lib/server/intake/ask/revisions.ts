import { dateInWords } from '#lib/calendar/words.ts';
import { besideInWords } from '../check/revision-words.ts';
import { ALL, revisionName, type Revision } from '../check/revisions.ts';
import type { Question } from './question.ts';
import type { Asking } from './questions.ts';

/** So many rows are asked about one by one, and so many that were answered can be put right. */
const MOST = 25;

/** From so many rows on, one answer may do for all of them. */
const MANY = 4;

/** Whether a figure of nearly as many people as were accepted before is a correction: whoever accepts decides. */
export function revisionQuestions({ plan, revisions }: Asking): Question[] {
	const waiting = revisions.filter(({ fate }) => fate === 'waits');
	const decided = revisions.filter(({ fate }) => fate !== 'waits');
	const one = (revision: Revision) => oneQuestion(plan, revision);
	return [
		...[...Map.groupBy(waiting, ({ earlier }) => earlier).values()]
			.filter((rows) => rows.length >= MANY)
			.map((rows) => allQuestion(plan, rows)),
		...waiting.slice(0, MOST).map(one),
		...decided.slice(0, MOST).map(one)
	];
}

const ABOUT = { part: 'revisions' as const, field: '' };

function oneQuestion({ shape, beside }: Asking['plan'], revision: Revision): Question {
	const words = besideInWords(revision, shape.dataset.counting!, beside.accepted?.few);
	return {
		...ABOUT,
		written: revisionName(revision),
		asks: `Row ${revision.row}: ${words}. Is this a correction?`,
		waiting: revision.fate === 'waits' ? 1 : 0,
		options: optionsOf('it takes the earlier figure’s place', 'the earlier figure stays'),
		proposed: PROPOSED[revision.fate],
		why: null
	};
}

const PROPOSED = { waits: null, replaces: 'yes', stays: 'no' };

function allQuestion({ shape }: Asking['plan'], rows: Revision[]): Question {
	const { earlier, numbers } = rows[0]!;
	const { many } = shape.dataset.counting!;
	const when = numbers ? `on ${dateInWords(numbers.acceptedOn)}` : 'before';
	return {
		...ABOUT,
		written: revisionName({ row: ALL, earlier }),
		asks: `${rows.length.toLocaleString('en-GB')} rows: nearly as many ${many} in each as were accepted ${when}. Are all of them corrections?`,
		waiting: rows.length,
		options: optionsOf('they take the earlier figures’ places', 'the earlier figures stay'),
		proposed: null,
		why: 'Rows that are answered one by one keep their own answer.'
	};
}

function optionsOf(yes: string, no: string): Question['options'] {
	return [
		{ value: 'yes', label: `Yes: ${yes}` },
		{ value: 'no', label: `No: ${no}` }
	];
}
