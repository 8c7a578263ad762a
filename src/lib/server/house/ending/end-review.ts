import type { Refused } from '#lib/server/ledger/incoming.ts';
import type { YearSaid } from '#lib/server/said/said.ts';
import type { House } from '../house.ts';
import { saidOf } from '../said-of.ts';
import { enterSheet, type SaidAt } from './entering.ts';
import { sheetsOf } from './sheets-of.ts';

/** The review of a partnership’s year. */
export interface Reviewed {
	partnership: string;
	/** Academic year id. */
	year: string;
}

/** What came of ending a review: the upload that is its sheet of the register, and those that gave way to it. */
export interface Ended {
	register: string | null;
	gaveWay: string[];
}

/**
 * Takes a house, a review and who ends it; enters what was decided into the register, once, and writes
 * down that the review was held. The sheet goes first, so that a crash leaves nothing said that isn’t so:
 * ending again finds the same sheet and finishes. An earlier sheet of the same review is taken back. What
 * is decided while the sheet waits its turn belongs in it too, so that a sheet is made of it as well.
 */
export async function endReview(
	house: House,
	reviewed: Reviewed,
	by: string
): Promise<Ended | Refused> {
	const earlier = heard(house, reviewed).held.length;
	for (;;) {
		const { open, ...rest } = heard(house, reviewed);
		const meanwhile = rest.held[earlier];
		if (meanwhile) return ended(house, reviewed, meanwhile.register, by);
		if (!open) return { refused: NOT_OPEN };
		const said: SaidAt = { ...rest, open };
		const sheet = await enterSheet(house, reviewed, said, by);
		if (sheet && 'refused' in sheet) return sheet;
		const register = sheet?.id ?? null;
		if (hold(house, reviewed, said, register, by)) return ended(house, reviewed, register, by);
	}
}

export const NOT_OPEN =
	'The review isn’t open. Open it first, so that it is known who decides, and when.';

function heard(house: House, { partnership, year }: Reviewed): YearSaid {
	return saidOf(house, partnership, year);
}

/** Writes down that the review was held, if what its sheet was made of still is all that was decided; says whether it did. */
function hold(
	house: House,
	reviewed: Reviewed,
	said: SaidAt,
	register: string | null,
	by: string
): boolean {
	const { partnership, year } = reviewed;
	const { date } = said.open;
	const word = { kind: 'held-review' as const, partnership, year, date, register };
	const isAll = () => decidedIn(heard(house, reviewed)) === decidedIn(said);
	return house.decideAsItStands(() => (isAll() ? [word] : []), by).length > 0;
}

/** The places in the ledger of what a sheet is made of. */
function decidedIn({ open, priorities, actions }: YearSaid): string {
	return [open?.seq, ...[...priorities, ...actions].map(({ seq }) => seq)].join(' ');
}

async function ended(
	house: House,
	reviewed: Reviewed,
	register: string | null,
	by: string
): Promise<Ended | Refused> {
	const gaveWay = await giveWay(house, reviewed, register, by);
	return 'refused' in gaveWay ? gaveWay : { register, gaveWay };
}

/** Takes a review and the sheet that stands; takes back the earlier ones, so that nothing counts twice and nothing taken back still counts. */
export async function giveWay(
	house: House,
	reviewed: Reviewed,
	register: string | null,
	by: string
): Promise<string[] | Refused> {
	const earlier = sheetsOf(house, reviewed).filter(({ id }) => id !== register);
	const why = register
		? `The review ended again: ${register} stands in its place.`
		: 'The review ended again, with nothing to enter.';
	for (const { id } of earlier) {
		const outcome = await house.withdraw(id, by, why);
		const isStillIn = sheetsOf(house, reviewed).some((sheet) => sheet.id === id);
		if ('refused' in outcome && isStillIn) return outcome;
	}
	return earlier.map(({ id }) => id);
}
