import { LOCAL_AUTHORITY } from '../answers.ts';
import type { Question } from './question.ts';
import type { Asking } from './questions.ts';

/** Which local authority’s figures are wanted, where a table has those of many and nothing tells. */
export function authorityQuestions({ plan }: Asking): Question[] {
	const choose = plan.cells.records?.among?.authorities?.choose;
	if (!choose) return [];
	return [
		{
			part: 'everywhere',
			field: LOCAL_AUTHORITY,
			written: '',
			asks: 'Which local authority is yours?',
			waiting: 0,
			options: choose.map((name) => ({ value: name, label: name })),
			proposed: null,
			why: 'The table has figures of several, and only yours is compared with.'
		}
	];
}
