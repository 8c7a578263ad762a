import type { Partnership } from '#lib/server/agreements/partnership.ts';
import type { Upload } from '#lib/server/ledger/uploads.ts';
import { FACTS } from '#lib/server/warehouse/facts-tables.ts';
import { yearsTouched } from '#lib/server/warehouse/periods.ts';
import type { House } from '../house.ts';
import type { ForeseenYear } from './foreseen.ts';
import { yearsToCompare } from './years.ts';

/**
 * Takes a house, an upload that counts, its partnership, today’s date and what taking it back would change,
 * as far as that is known; gives the academic year whose figures it changes most or, where none is known to
 * change, the earliest that its rows are about: a correction to last year is looked for in last year.
 */
export async function yearToSee(
	house: Pick<House, 'read'>,
	{ seq }: Pick<Upload, 'seq'>,
	partnership: Partnership,
	today: string,
	foreseen: Pick<ForeseenYear, 'id' | 'changes' | 'hidden'>[] | null
): Promise<string> {
	const changed = (foreseen ?? []).filter((year) => changes(year) > 0);
	const [most] = changed.toSorted((a, b) => changes(b) - changes(a));
	if (most) return most.id;
	const touched = await house.read(partnership.id, (query) => yearsTouched(query, FACTS, seq));
	const dated = touched.filter(({ year }) => year > 0);
	return yearsToCompare(dated, partnership, today)[0]!.id;
}

function changes({ changes, hidden }: Pick<ForeseenYear, 'changes' | 'hidden'>): number {
	return changes.length + hidden.length;
}
