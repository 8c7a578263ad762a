import type { Question } from './question.ts';
import type { Asking } from './questions.ts';
import { waitingFor } from './waiting.ts';

/** Which school of the partnership is meant by what isn’t the name of one. */
export async function schoolQuestions(asking: Asking): Promise<Question[]> {
	const { plan, partnership } = asking;
	if (!partnership) return [];
	const options = partnership.schools.map(({ id, name }) => ({ value: id, label: name }));
	const questions = new Map<string, Question>();
	for (const planned of plan.columns) {
		if (planned.column.type.kind !== 'school') continue;
		for (const { key: written, rows } of await waitingFor(asking, planned, 'school-unknown')) {
			const near = plan.nearSchools.get(written);
			const id = partnership.schools.find(({ name }) => name === near)?.id ?? null;
			questions.set(written, {
				part: 'schools',
				field: '',
				written,
				asks: `Which school is “${written}”?`,
				waiting: rows + (questions.get(written)?.waiting ?? 0),
				options,
				proposed: id,
				why: near ? `It is written almost like ${near}.` : null
			});
		}
	}
	return [...questions.values()];
}
