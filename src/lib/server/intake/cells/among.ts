import { trimmed } from '../check/plan.ts';
import { literal } from '../read/text-table.ts';
import type { Among, Place, Rearrangement, Said } from '../recognise/rearrangement.ts';

/** SQL over a text table `t` that is true where a cell says one of some words. */
export function saidSql({ column, of }: Said): string {
	return `(coalesce(${said(column)}, '') IN (${of.map(literal).join(', ')}))`;
}

/** SQL over a text table `t` for what names the school of a row: its URN, or its name where it has none. */
export function schoolKeySql({ urn, name }: Pick<Among, 'urn' | 'name'>): string {
	const number = urn ? `regexp_replace(${said(urn)}, '[.]0$', '')` : 'NULL';
	return `coalesce(${number}, ${name ? said(name) : 'NULL'})`;
}

/** SQL over a text table `t` for the school that a row is about, as it is to be looked up. */
export function amongSql(among: Among): string {
	const key = schoolKeySql(among);
	if (!among.known) return whereNamed(among, key);
	const known = Object.entries(among.known).map(
		([key, school]) => `WHEN ${literal(key)} THEN ${literal(school)}`
	);
	return known.length ? whereNamed(among, `CASE ${key} ${known.join(' ')} END`) : `NULL`;
}

/** SQL over a text table `t` for what a cell means where that is not what it says. */
export function meantSql(place: Extract<Place, { column: number }>): string {
	const cell = `t.c${place.column}`;
	if ('means' in place && place.means) {
		const meant = Object.entries(place.means).map(
			([word, meaning]) => `WHEN ${literal(word)} THEN ${literal(meaning)}`
		);
		return `CASE ${said(place.column)} ${meant.join(' ')} END`;
	}
	if ('nothing' in place && place.nothing)
		return `CASE WHEN ${said(place.column)} NOT IN (${place.nothing.map(literal).join(', ')}) THEN ${cell} END`;
	if (!('times' in place)) return cell;
	// In decimals, because 0.29 times 100 is 28.999999999999996 otherwise.
	const number = `try_cast(${trimmed(cell)} AS DECIMAL(18, 9))`;
	return `coalesce((${number} * ${place.times})::VARCHAR, ${cell})`;
}

/** Takes how rows are rearranged; gives the branches of SQL, over a text table `t`, for why a row isn’t wanted. */
export function unwantedSql({ keep = [], among }: Rearrangement): string {
	const kept = keep.map(({ aside, where, ...one }) => {
		const there = where ? `${saidSql(where)} AND` : '';
		return `WHEN ${there} NOT ${saidSql(one)} THEN '${aside}'`;
	});
	return [...kept, ...(among ? [anotherSchool(among), anotherAuthority(among)] : [])].join('\n');
}

function anotherSchool(among: Among): string {
	if (!among.known) return '';
	const known = Object.keys(among.known).map(literal);
	const named = among.where ? `${saidSql(among.where)} AND` : '';
	const key = schoolKeySql(among);
	return `WHEN ${named} coalesce(${key}, '') NOT IN (${["'-'", ...known].join(', ')}) THEN 'another-school'`;
}

function anotherAuthority({ authorities }: Among): string {
	if (!authorities) return '';
	const { column, where, wanted } = authorities;
	const other = wanted === undefined ? 'true' : `NOT ${saidSql({ column, of: [wanted] })}`;
	return `WHEN ${saidSql(where)} AND ${other} THEN 'another-authority'`;
}

function whereNamed({ where }: Among, sql: string): string {
	return where ? `CASE WHEN ${saidSql(where)} THEN ${sql} END` : sql;
}

function said(column: number): string {
	return `lower(${trimmed(`t.c${column}`)})`;
}
