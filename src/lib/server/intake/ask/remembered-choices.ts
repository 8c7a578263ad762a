import { ownOf } from '#lib/sheets/own.ts';
import type { PlannedColumn } from '../check/plan.ts';
import { literal } from '../read/text-table.ts';
import { markSql } from '../recognise/words.ts';
import type { Question } from './question.ts';
import type { Asking } from './questions.ts';

/** Beside each mark that is read as somebody said of an earlier sheet: what it was taken for, to be put right here. */
export async function rememberedChoiceQuestions(asking: Asking): Promise<Question[]> {
	const questions: Question[] = [];
	for (const planned of asking.plan.columns) {
		const { column, context } = planned;
		if (column.type.kind !== 'choice') continue;
		const options = column.type.choices.map(({ value, label }) => ({ value, label }));
		for (const { key, written } of await usedOf(asking, planned))
			questions.push({
				part: 'choices',
				field: column.name,
				written: key,
				asks: `“${written}” was read as somebody said of an earlier sheet. Does it mean the same here?`,
				waiting: 0,
				options,
				proposed: ownOf(context.meanings, key) ?? null,
				why: null
			});
	}
	return questions;
}

// What this sheet’s own key says differently isn’t what was remembered.
async function usedOf({ connection, remembered = {} }: Asking, planned: PlannedColumn) {
	const { column, context, spellings } = planned;
	const said = Object.entries(remembered[column.name] ?? {});
	const words = said
		.filter(([word, value]) => ownOf(context.meanings, word) === value)
		.map(([word]) => word);
	if (words.length === 0) return [];
	const result = await connection.runAndReadAll(`SELECT ${markSql('cell')} AS key, min(cell)
		FROM ${spellings} WHERE key IN (${words.map(literal).join(', ')}) GROUP BY key ORDER BY key`);
	return (result.getRows() as [string, string][]).map(([key, written]) => ({ key, written }));
}
