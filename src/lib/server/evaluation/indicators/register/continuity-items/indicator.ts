import { z } from 'zod';
import { indicator } from '../../indicator.ts';
import { shareFound, whereSent } from '../../share-found.ts';

/** The four things by their topics in the register. */
const ITEMS = {
	deputies: 'named deputies on both sides',
	handover: 'a handover note',
	records: 'access to the records',
	agreement: 'a signed agreement'
} as const;

/** What lets somebody new take over, of four things: deputies, handover note, records, agreement (METHOD 9, M13). */
export const continuityItems = indicator({
	name: 'continuity-items',
	settings: z.strictObject({}),
	row: z.object({
		in_place: z.number(),
		deputies: z.boolean(),
		handover: z.boolean(),
		records: z.boolean(),
		agreement: z.boolean(),
		listed: z.number()
	}),
	find(row, given) {
		const lacking = Object.entries(ITEMS).flatMap(([item, words]) =>
			row[item as keyof typeof ITEMS] ? [] : [words]
		);
		const but = lacking.length > 0 ? ` (not yet: ${lacking.join(', ')})` : '';
		return shareFound(
			whereSent(row.listed, row.in_place, Object.keys(ITEMS).length),
			{
				counts: 'things that let somebody new take over',
				did: `are in place${but}`,
				about: 'what lets somebody new take over',
				wants:
					'A register with rows of the type “document” and the topics DEPUTIES, HANDOVER, RECORDS and AGREEMENT, and the day each was done.'
			},
			given
		);
	}
});
