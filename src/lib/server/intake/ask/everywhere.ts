import type { Column } from '#lib/server/datasets/dataset.ts';
import type { Question } from './question.ts';
import type { Asking } from './questions.ts';

/** What a column that is missing would say, where one thing may hold for every row: the forum whose register it is. */
export function everywhereQuestions({ plan, partnership }: Asking): Question[] {
	return plan.missing.flatMap((column) => {
		const options = optionsOf(column, partnership);
		if (!options) return [];
		return [
			{
				part: 'everywhere' as const,
				field: column.name,
				written: '',
				asks: `No column says this: ${column.title}. What holds for every row?`,
				waiting: plan.text.rows,
				options,
				proposed: null,
				why: column.description
			}
		];
	});
}

// An empty list of options is a question that is answered in words.
function optionsOf(
	{ type }: Column,
	partnership: Asking['partnership']
): Question['options'] | null {
	if (type.kind === 'choice') return type.choices.map(({ value, label }) => ({ value, label }));
	if (type.kind === 'school')
		return partnership?.schools.map(({ id, name }) => ({ value: id, label: name })) ?? null;
	return ['date', 'text', 'time-period'].includes(type.kind) ? [] : null;
}
