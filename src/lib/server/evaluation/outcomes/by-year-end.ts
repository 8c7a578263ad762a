import type { Query } from '#lib/server/warehouse/query.ts';
import type { OutcomeMeasure } from '../evaluation.ts';
import type { Setting } from '../setting.ts';
import { paramsIn, scopeOf } from '../stage/scope.ts';
import { readSql } from '../stage/stage.ts';
import { measuresOf } from './outcomes.ts';

/**
 * Takes staged facts; gives the outcomes as all that was sent for the year has them, whatever its date,
 * so that what is hidden doesn’t depend on the date that somebody asks for.
 */
export async function outcomesByYearEnd(query: Query, setting: Setting): Promise<OutcomeMeasure[]> {
	const sql = `WITH
		outcome_rows AS (${readSql('stage', 'outcome-rows.sql')}),
		outcome_cells AS (${readSql('stage', 'outcome-cells.sql')})
		FROM (${readSql('outcomes', 'cells.sql')})`;
	const values = { ...scopeOf(setting), asAt: setting.year.to, schools: true };
	return measuresOf(await query.all(sql, paramsIn(sql, values)));
}
