import type { Params } from '#lib/server/warehouse/query.ts';
import type { Setting } from '../setting.ts';

/** What every SQL file of this room may ask for. */
export function scopeOf({ partnership, year, asAt }: Setting): Record<string, string> {
	const { from, to, timePeriod } = year;
	return { partnership: partnership.id, from, to, timePeriod, asAt };
}

/** Takes SQL and values by name; gives those that it asks for, because DuckDB refuses others. */
export function paramsIn(sql: string, values: Record<string, unknown>): Params {
	const names = new Set([...sql.matchAll(/\$([A-Za-z]\w*)/g)].map((match) => match[1]));
	return Object.fromEntries(Object.entries(values).filter(([name]) => names.has(name))) as Params;
}
