import type { PlannedColumn } from '../check/plan.ts';
import { maybeSame, nameOf, type Name } from '../recognise/names.ts';
import type { Question } from './question.ts';
import type { Asking } from './questions.ts';

/** A sheet with more names than this is not searched for variants, and no more pairs than that are asked about. */
const MOST = { names: 2000, pairs: 20 };

/** Whether two spellings are one person. Nobody is merged unasked, so nothing waits for it. */
export async function peopleQuestions(asking: Asking): Promise<Question[]> {
	const questions: Question[] = [];
	for (const planned of asking.plan.columns) {
		if (planned.column.type.kind !== 'person') continue;
		const people = await peopleIn(asking, planned);
		for (const [one, other] of pairs(people).slice(0, MOST.pairs))
			questions.push({
				part: 'people',
				field: planned.column.name,
				written: other.code,
				asks: `Are “${one.written}” and “${other.written}” one person?`,
				waiting: 0,
				options: [
					{ value: other.code, label: 'No, two people' },
					{ value: one.code, label: 'Yes, the same person' }
				],
				proposed: other.code,
				why: 'They share a surname, and their first names may be the same. We count them as two.'
			});
	}
	return questions;
}

interface Person {
	written: string;
	code: string;
	name: Name;
}

// Once said to be one, two spellings have one code, and are no pair any more.
async function peopleIn({ connection }: Asking, { spellings }: PlannedColumn): Promise<Person[]> {
	const result = await connection.runAndReadAll(`SELECT typed, min(cell) FROM ${spellings}
		WHERE wrong = 'name-turned-into-code' GROUP BY typed ORDER BY min(cell) LIMIT ${MOST.names}`);
	return (result.getRows() as [string, string][]).flatMap(([code, written]) => {
		const name = nameOf(written);
		return name ? [{ written, code, name }] : [];
	});
}

// Only within a surname: two thousand names are two million pairs.
function pairs(people: Person[]): [Person, Person][] {
	const families = Map.groupBy(people, ({ name }) => name.surname);
	return [...families.values()].flatMap((family) =>
		family.flatMap((one, at) =>
			family
				.slice(at + 1)
				.flatMap((other): [Person, Person][] =>
					maybeSame(one.name, other.name) ? [[one, other]] : []
				)
		)
	);
}
