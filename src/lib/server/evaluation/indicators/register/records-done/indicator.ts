import { z } from 'zod';
import { indicator } from '../../indicator.ts';
import { shareFound, whereSent } from '../../share-found.ts';
import { recordsCalled, rowsOf, whichRecords } from '../which.ts';

/** Of things listed for the year, those done; what was dropped is left out. */
export const recordsDone = indicator({
	name: 'records-done',
	settings: z.strictObject(whichRecords),
	row: z.object({ done: z.number(), listed: z.number() }),
	find({ done, listed }, { settings, measurement, setting }) {
		const { many, about } = recordsCalled(settings, setting.agreement);
		return shareFound(
			whereSent(listed, done, listed),
			{
				counts: `${many} listed`,
				did: 'were done',
				about,
				wants: `${rowsOf(settings)}, and which are done.`
			},
			{ measurement, setting }
		);
	}
});
