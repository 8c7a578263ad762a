import { saidIn, type YearSaid } from '#lib/server/said/said.ts';
import type { House } from './house.ts';

/** Takes a house, a partnership’s id and an academic year’s id; gives what was said over that year and still holds. */
export function saidOf(
	{ ledger }: Pick<House, 'ledger'>,
	partnership: string,
	year: string
): YearSaid {
	return saidIn(ledger.entries({ partnership }), year);
}
