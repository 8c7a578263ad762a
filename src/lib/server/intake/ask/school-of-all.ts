import { count } from '../check/found.ts';
import { suspects } from '../check/suspects.ts';
import type { Question } from './question.ts';
import type { Asking } from './questions.ts';

/** Whose register it is, where rows wait for a school and no column has one: a governing body keeps its own. */
export async function wholeSchoolQuestions(asking: Asking): Promise<Question[]> {
	const { plan, partnership } = asking;
	const school = plan.shape.columns.find(({ type }) => type.kind === 'school');
	if (!school || !partnership || plan.columns.some(({ column }) => column === school)) return [];
	const waiting = await rowsUnnamed(asking);
	if (waiting === 0) return [];
	return [
		{
			part: 'everywhere',
			field: school.name,
			written: '',
			asks: 'Of which school is this the register?',
			waiting,
			options: partnership.schools.map(({ id, name }) => ({ value: id, label: name })),
			proposed: null,
			why: 'Several governing bodies may meet on one day, and no column says the school.'
		}
	];
}

function rowsUnnamed({ connection, plan }: Asking): Promise<number> {
	return count(
		connection,
		`SELECT count(DISTINCT source_row) FROM
			(SELECT source_row, unnest(found) AS f FROM ${suspects(plan)} WHERE aside IS NULL)
		WHERE f.code = 'meeting-unnamed'`
	);
}
