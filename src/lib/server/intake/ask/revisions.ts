import { dateInWords } from '#lib/calendar/words.ts';
import { isDirect, nameOf, nameOfAll } from '../check/revision-names.ts';
import { besideInWords } from '../check/revision-words.ts';
import type { Revision } from '../check/revisions.ts';
import type { Question } from './question.ts';
import type { Asking } from './questions.ts';

/** So many rows are asked about one by one, and so many that were answered can be put right. */
const MOST = 25;

/** From so many rows on, one answer may do for all of them. */
const MANY = 4;

type Asked = Revision & { earlier: number };

/** Whether a figure of nearly as many people as were accepted before is a correction: whoever accepts decides. */
export function revisionQuestions(asking: Asking): Question[] {
	const direct = asking.revisions.filter(isDirect);
	const open = direct.filter(isOpen);
	const decided = direct.filter((one) => !isOpen(one));
	const one = (revision: Asked) => oneQuestion(asking, revision);
	return [
		...[...Map.groupBy(open, ({ earlier }) => earlier).values()]
			.filter((rows) => rows.length >= MANY)
			.map((rows) => allQuestion(asking, rows)),
		...open.slice(0, MOST).map(one),
		...decided.slice(0, MOST).map(one)
	];
}

// Where one of those that take effect together is none, the others needn’t be asked about.
function isOpen({ answer, fate }: Revision): boolean {
	return answer === null && fate === 'waits';
}

const ABOUT = { part: 'revisions' as const, field: '' };

function oneQuestion(asking: Asking, revision: Asked): Question {
	const { shape, beside } = asking.plan;
	const words = besideInWords(revision, shape.dataset.counting!, beside.accepted?.few);
	return {
		...ABOUT,
		written: nameOf(revision),
		asks: `Row ${revision.row}: ${words}. Is this a correction?`,
		waiting: isOpen(revision) ? rowsWaiting(asking, revision) : 0,
		options: optionsOf('it takes the earlier figure’s place', 'the earlier figure stays'),
		proposed: revision.answer ?? (isOpen(revision) ? null : 'no'),
		why:
			[aboutInWords(asking, revision), togetherInWords(revision)].filter(Boolean).join(' ') || null
	};
}

// Those that take effect with it wait as well.
function rowsWaiting({ revisions }: Asking, { row }: Revision): number {
	return revisions.filter(({ together }) => together.includes(row)).length;
}

// “Aldermere Infant, READING_EXP, Disadvantaged, Follow-up.”
function aboutInWords({ plan, partnership }: Asking, { about }: Revision): string {
	const { counting, columns } = plan.shape.dataset;
	const words = counting!.about.flatMap((name, at) => {
		const said = about[at];
		const type = columns.find((column) => column.name === name)?.type;
		if (!said) return [];
		if (type?.kind === 'school')
			return partnership?.schools.find(({ id }) => id === said)?.shortName ?? said;
		if (type?.kind !== 'choice') return said;
		return type.choices.find(({ value }) => value === said)?.label ?? said;
	});
	return words.length > 0 ? `${words.join(', ')}.` : '';
}

function togetherInWords({ row, together }: Revision): string {
	const others = together.filter((other) => other !== row).map(String);
	if (others.length === 0) return '';
	const rows = `${others.length === 1 ? 'row' : 'rows'} ${new Intl.ListFormat('en-GB').format(others)}`;
	return `It takes effect together with ${rows}.`;
}

function allQuestion({ plan: { shape } }: Asking, rows: Asked[]): Question {
	const { earlier, numbers } = rows[0]!;
	const { many } = shape.dataset.counting!;
	const when = numbers ? `on ${dateInWords(numbers.acceptedOn)}` : 'before';
	return {
		...ABOUT,
		written: nameOfAll(earlier),
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
