import { z } from 'zod';
import { indicator } from '../../indicator.ts';
import { shareFound, whereSent } from '../../share-found.ts';
import { recordsCalled, rowsOf, whichRecords } from '../which.ts';

/** Of things that are to be there, of whatever year, those that are, and with `months`, that are not too old. */
export const recordsInPlace = indicator({
	name: 'records-in-place',
	settings: z.strictObject({
		...whichRecords,
		months: z.int().positive().nullable().default(null)
	}),
	row: z.object({ in_place: z.number().nullable(), listed: z.number() }),
	find({ in_place, listed }, { settings, measurement, setting }) {
		const { many, about } = recordsCalled(settings, setting.agreement);
		const current = settings.months ? `, done in the last ${settings.months} months` : '';
		return shareFound(
			whereSent(listed, in_place ?? 0, listed),
			{
				counts: `${many} listed`,
				did: `are in place${current}`,
				about,
				wants: `${rowsOf(settings)}, and the date each was done.`
			},
			{ measurement, setting }
		);
	}
});
