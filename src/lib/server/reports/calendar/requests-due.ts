import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import type { Dated } from '#lib/server/evaluation/dates/dates.ts';

/** What reviews asked for, as far as this viewer may see it. */
type Asked = Disclosed['said']['requests'];

/** Takes what is disclosed and the requests of all its reviews; gives those that fall due in its year, by the same door. */
export function requestsDue(
	{ year, asAt }: Pick<Disclosed, 'year' | 'asAt'>,
	asked: Asked
): Dated[] {
	return asked
		.filter(({ due }) => due >= year.from && due <= year.to)
		.map(({ seq, due, what, clause, school, closed }) => ({
			id: `request:${seq}`,
			date: due,
			kind: 'due',
			what: 'Evidence asked for',
			title: what,
			standing: closed ? 'done' : due < asAt ? 'overdue' : 'due',
			clause,
			school,
			needs: 'none'
		}));
}
