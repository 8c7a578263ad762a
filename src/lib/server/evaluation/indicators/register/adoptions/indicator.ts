import { z } from 'zod';
import { number } from '../../../judge/words.ts';
import { indicator } from '../../indicator.ts';
import { shareFound, whereSent } from '../../share-found.ts';
import { recordsCalled, rowsOf, whichRecords } from '../which.ts';

/** Schools that adopted each common policy or protocol, of all in membership (METHOD 8.1, clause 2.2b, and 8.5, clause 8.1). */
export const adoptions = indicator({
	name: 'adoptions',
	settings: z.strictObject(whichRecords),
	row: z.object({
		agreed: z.number(),
		adopted: z.number(),
		possible: z.number(),
		fewest: z.number()
	}),
	find({ agreed, adopted, possible, fewest }, { settings, measurement, setting }) {
		const { one, many, about } = recordsCalled(settings, setting.agreement);
		const several = ` for ${number(agreed)} ${many} (${number(fewest)} for the one with fewest)`;
		return shareFound(
			whereSent(agreed, adopted, possible),
			{
				counts: agreed > 1 ? 'possible adoptions' : 'schools',
				did: agreed > 1 ? `are recorded${several}` : `adopted the ${one}`,
				about: `schools that adopted ${about}`,
				wants: `${rowsOf(settings)}, one for each, with the schools that adopted it.`
			},
			{ measurement, setting }
		);
	}
});
