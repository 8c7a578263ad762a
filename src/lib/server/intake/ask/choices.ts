import { letter } from '../check/plan.ts';
import { markSql } from '../recognise/words.ts';
import type { Question } from './question.ts';
import type { Asking } from './questions.ts';
import { waitingFor } from './waiting.ts';

/** What a word means that no choice of its column knows: the marks of a register, above all. */
export async function choiceQuestions(asking: Asking): Promise<Question[]> {
	const questions: Question[] = [];
	for (const planned of asking.plan.columns) {
		const { column } = planned;
		if (column.type.kind !== 'choice') continue;
		const options = column.type.choices.map(({ value, label }) => ({ value, label }));
		const unknown = await waitingFor(asking, planned, 'choice-unknown', markSql('cell'));
		for (const { key, written, rows } of unknown)
			questions.push({
				part: 'choices',
				field: column.name,
				written: key,
				asks: `What does “${written}” mean ${placeOf(asking, planned)}?`,
				waiting: rows,
				options,
				proposed: null,
				why: null
			});
	}
	return questions;
}

function placeOf({ plan }: Asking, { column, at }: Asking['plan']['columns'][number]): string {
	if (!plan.cells.records) return `in column ${letter(at)} (${column.title})`;
	const isMark = plan.shape.dataset.register?.mark === column.name;
	return isMark ? 'as a mark' : `under ${column.title}`;
}
