import { QUESTION_CODES } from '../recognise/survey/question-code.ts';
import { mark } from '../recognise/words.ts';
import type { Question } from './question.ts';
import type { Asking } from './questions.ts';

/** What the answers to a form don’t say of themselves: which questions they are to, whom it asked, and how many. */
export function formQuestions({ plan }: Asking): Question[] {
	const { records } = plan.cells;
	if (plan.shape.dataset.name !== 'survey' || !records) return [];
	return [...codeQuestions({ plan }), ...wholeQuestions({ plan })];
}

function codeQuestions({ plan: { cells, headerCells } }: Pick<Asking, 'plan'>): Question[] {
	const { fields, records } = cells.records!;
	const codes = records.flatMap((places) => {
		const place = places[fields.indexOf('question_code')]!;
		return 'text' in place && place.from ? [{ code: place.text, column: place.from.column }] : [];
	});
	return codes.map(({ code, column }) => ({
		part: 'choices',
		field: 'question_code',
		written: mark(headerCells[column - 1] ?? ''),
		asks: `Which question is “${headerCells[column - 1]}”?`,
		waiting: 0,
		options: [],
		proposed: code,
		why: `A code that is the same each year. Agreements ask for ${KNOWN}.`
	}));
}

const KNOWN = new Intl.ListFormat('en-GB').format(
	QUESTION_CODES.map(({ code, about }) => `${code} (${about})`)
);

function wholeQuestions({ plan: { cells, shape } }: Pick<Asking, 'plan'>): Question[] {
	const { fields, records } = cells.records!;
	const said = (field: string) => {
		const place = records[0]?.[fields.indexOf(field)];
		return place && 'text' in place ? place.text : null;
	};
	const group = shape.columns.find(({ name }) => name === 'respondent_group')!.type;
	const groups = group.kind === 'choice' ? group.choices : [];
	const whole = { part: 'everywhere' as const, written: '', waiting: 0 };
	return [
		{
			...whole,
			field: 'survey_id',
			asks: 'What is this survey called?',
			options: [],
			proposed: said('survey_id'),
			why: 'A name that no other survey has: next year’s is another one.'
		},
		...(fields.includes('respondent_group') && said('respondent_group') === null
			? []
			: [
					{
						...whole,
						field: 'respondent_group',
						asks: 'Whom did the survey ask?',
						options: groups.map(({ value, label }) => ({ value, label })),
						proposed: said('respondent_group'),
						why: 'Heads, governors, staff and parents are counted apart.'
					}
				]),
		{
			...whole,
			field: 'invited_n',
			asks: 'How many people were asked?',
			options: [],
			proposed: said('invited_n'),
			why: 'The share of them who answered is said beside each figure.'
		}
	];
}
