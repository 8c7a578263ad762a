import { z } from 'zod';
import { indicator } from '../../indicator.ts';
import { shareFound, whereSent } from '../../share-found.ts';
import { recordsCalled, rowsOf, whichRecords } from '../which.ts';

/** Dated things done by the day they were due, of those due by the as-at date (METHOD 6, J-ONTIME). */
export const recordsOnTime = indicator({
	name: 'records-on-time',
	settings: z.strictObject(whichRecords),
	row: z.object({
		on_time: z.number(),
		due: z.number(),
		dated: z.number(),
		undated: z.number()
	}),
	find({ on_time, due, dated, undated }, { settings, measurement, setting }) {
		const { many, about } = recordsCalled(settings, setting.agreement);
		return shareFound(
			{ ...whereSent(dated, on_time, due), missing: undated },
			{
				counts: `${many} due`,
				did: 'were done on time',
				about: `when ${about} were due`,
				wants: `${rowsOf(settings)}, with the dates due and done.`
			},
			{ measurement, setting }
		);
	}
});
