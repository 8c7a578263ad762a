import type { Refused } from '#lib/server/ledger/incoming.ts';
import type { House } from '../house.ts';
import { saidOf } from '../said-of.ts';
import { giveWay, type Reviewed } from './end-review.ts';
import { sheetsOf } from './sheets-of.ts';

/** How far the end of a review got. */
export interface HowItEnded {
	/** The upload that is its sheet of the register, while that is in. */
	register: string | null;
	/** True where somebody took that sheet back since. */
	takenBack: boolean;
	/** Sheets of the review that went in and that nothing said since speaks of: something broke off there. */
	brokenOff: string[];
}

/** Takes a house and a review; gives how far its end got. */
export function howItEnded(house: Pick<House, 'ledger'>, of: Reviewed): HowItEnded {
	const last = saidOf(house, of.partnership, of.year).held.at(-1)?.register ?? null;
	const sheets = sheetsOf(house, of).map(({ id }) => id);
	const isIn = last !== null && sheets.includes(last);
	return {
		register: isIn ? last : null,
		takenBack: last !== null && !isIn,
		brokenOff: sheets.filter((id) => id !== last)
	};
}

/** Takes a house, a review that was held and who finishes it; takes back the earlier sheets that its end left in. */
export async function finishEnding(
	house: House,
	of: Reviewed,
	by: string
): Promise<string[] | Refused> {
	const { open, held } = saidOf(house, of.partnership, of.year);
	const last = held.at(-1);
	if (open || !last) return { refused: 'End the review: that finishes it.' };
	return giveWay(house, of, last.register, by);
}
