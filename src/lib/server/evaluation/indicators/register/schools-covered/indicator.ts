import { z } from 'zod';
import { indicator } from '../../indicator.ts';
import { shareFound, whereSent } from '../../share-found.ts';
import { recordsCalled, rowsOf, whichRecords } from '../which.ts';

/** Schools that took part in something of a kind, of all in membership. */
export const schoolsCovered = indicator({
	name: 'schools-covered',
	settings: z.strictObject(whichRecords),
	row: z.object({
		covered: z.number(),
		members: z.number(),
		listed: z.number(),
		unnamed: z.number()
	}),
	find({ covered, members, listed, unnamed }, { settings, measurement, setting }) {
		const { many, about } = recordsCalled(settings, setting.agreement);
		return shareFound(
			{ ...whereSent(listed, covered, members), missing: unnamed },
			{
				counts: setting.agreement.memberCalled?.[1] ?? 'schools',
				did: `are in the ${many} that were done`,
				about,
				wants: `${rowsOf(settings)}, with the schools taking part.`
			},
			{ measurement, setting }
		);
	}
});
