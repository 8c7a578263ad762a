import type { Place } from '../recognise/rearrangement.ts';
import type { Plan } from './plan.ts';

/**
 * Takes a plan and SQL for what was found (`source_row`, `cells_row`, `f` with code and column); gives SQL for
 * the same, each once: of the many records made of a row, all have its person, and of a column all have its date.
 */
export function onceSql({ cells }: Plan, found: string): string {
	if (!cells.records) return found;
	const places = cells.records.fields.map(
		(_, at) => `WHEN ${at + 1} THEN ${placeSql(cells.records!.records.map((own) => own[at]!))}`
	);
	return `SELECT o.* FROM (${found}) o JOIN ${cells.table} t ON t.rowid = cells_row
		QUALIFY row_number() OVER (
			PARTITION BY f.code, CASE f.at ${places.join(' ')} ELSE t.source_row || ' ' END
			ORDER BY cells_row) = 1`;
}

function placeSql(places: Place[]): string {
	const where = places.map((place) => {
		const from = 'text' in place ? place.from : place;
		if (from && 'row' in from) return `'above ${from.row} ${from.column}'`;
		return `t.source_row || ' ${from ? from.column : 'nowhere'}'`;
	});
	return `[${where.join(', ')}][t.which + 1]`;
}
