import type { Column } from '#lib/server/datasets/dataset.ts';
import { trimmed } from '#lib/server/intake/check/plan.ts';
import { person } from '#lib/server/intake/check/types/person.ts';
import type { House } from '../house.ts';
import { personKey } from '../person-key.ts';

type Desk = Pick<House, 'home' | 'warehouse'>;

/** So many are asked for at once. */
const AT_ONCE = 500;

/**
 * Takes what was written for people; gives the code of each, the same as the check makes of it. A blank stays
 * blank. The names go no further than this.
 */
export async function personCodes(desk: Desk, written: string[]): Promise<Map<string, string>> {
	const names = [...new Set(written)];
	const codes = new Map<string, string>();
	for (let from = 0; from < names.length; from += AT_ONCE)
		for (const [name, code] of await codesOf(desk, names.slice(from, from + AT_ONCE)))
			codes.set(name, code);
	return codes;
}

// As parameters, so that no statement that fails can tell a name.
async function codesOf({ home, warehouse }: Desk, names: string[]) {
	const rows = await warehouse.all<{ code: string | null }>(
		`SELECT CASE WHEN cell IS NOT NULL THEN ${CODE} END AS code
		FROM (SELECT place, ${trimmed('name')} AS cell
			FROM (VALUES ${names.map((_, at) => `(${at}, $name${at})`).join(', ')}) written(place, name))
		ORDER BY place`,
		{
			key: personKey(home),
			...Object.fromEntries(names.map((name, at) => [`name${at}`, name]))
		}
	);
	return names.map((name, at): [string, string] => [name, rows[at]?.code ?? '']);
}

const CODE = person.typed({} as Column, {
	dateOrder: 'day-first',
	shortYears: false,
	term: null,
	schools: null,
	people: {},
	meanings: {}
});
