import type { Query } from '#lib/server/warehouse/query.ts';
import type { Evaluation } from '../evaluation.ts';
import { readSql } from '../stage/stage.ts';
import type { Action } from './review.ts';

/** Takes the facts and what is reviewed; gives the register’s actions for its improvement plan, the first due first. */
export function actionsOf(
	query: Query,
	{ partnership, year, asAt }: Pick<Evaluation, 'partnership' | 'year' | 'asAt'>
): Promise<Action[]> {
	const { from, to } = year;
	return query.all<Action>(readSql('best-value', 'actions.sql'), {
		partnership: partnership.id,
		from,
		to,
		asAt
	});
}
