import type { PlannedColumn } from '../check/plan.ts';
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
		for (const { written, rows } of await unknownIn(asking, planned)) {
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

async function unknownIn(
	asking: Asking,
	planned: PlannedColumn
): Promise<{ written: string; rows: number }[]> {
	const { kind } = planned.column.type;
	if (kind === 'school')
		return (await waitingFor(asking, planned, 'school-unknown')).map(({ key, rows }) => ({
			written: key,
			rows
		}));
	if (kind !== 'schools') return [];
	const lists = await waitingFor(asking, planned, 'schools-unknown');
	return lists.flatMap(({ key, rows }) =>
		(asking.plan.unknownOfLists.get(key) ?? []).map((written) => ({ written, rows }))
	);
}
