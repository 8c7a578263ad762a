import { z } from 'zod';
import { indicator } from '../../indicator.ts';
import { shareFound, whereSent } from '../../share-found.ts';
import { recordsCalled, rowsOf, whichRecords } from '../which.ts';

const HAVE = {
	owner_role: ['have somebody to lead them', 'who leads each'],
	due_date: ['have a date by which they are due', 'the date each is due'],
	evidence_ref: ['say where they are written down', 'where each is written down']
} as const;

/** Of things listed for the year, those that say who leads them, by when, or where it is written down. */
export const recordsWith = indicator({
	name: 'records-with',
	settings: z.strictObject({
		...whichRecords,
		column: z.enum(['owner_role', 'due_date', 'evidence_ref'])
	}),
	row: z.object({ filled: z.number(), listed: z.number() }),
	find({ filled, listed }, { settings, measurement, setting }) {
		const { many, about } = recordsCalled(settings, setting.agreement);
		const [did, wanted] = HAVE[settings.column];
		return shareFound(
			whereSent(listed, filled, listed),
			{ counts: many, did, about, wants: `${rowsOf(settings)}, with ${wanted}.` },
			{ measurement, setting }
		);
	}
});
