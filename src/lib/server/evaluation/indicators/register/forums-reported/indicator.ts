import { z } from 'zod';
import { groupName } from '../../../setting.ts';
import { indicator } from '../../indicator.ts';
import { shareFound, whereSent } from '../../share-found.ts';
import { recordsCalled, rowsOf, whichRecords } from '../which.ts';

const { type, topic } = whichRecords;

/** Meetings of a forum at which a report on monitoring was heard (METHOD 8.3, clause 4.2). */
export const forumsReported = indicator({
	name: 'forums-reported',
	settings: z.strictObject({ group: z.string(), type, topic }),
	row: z.object({ reported: z.number(), held: z.number(), sent: z.number() }),
	find({ reported, held, sent }, { settings, measurement, setting }) {
		const which = { ...settings, clause: null };
		const name = groupName(setting.agreement, settings.group);
		return shareFound(
			whereSent(sent, reported, held),
			{
				counts: 'meetings',
				did: 'heard a report',
				about: `${recordsCalled(which, setting.agreement).about} to the ${name}`,
				wants: `${rowsOf(which)}, with the meeting’s code as its title; or the items of feedback used, in the attendance sheet.`
			},
			{ measurement, setting }
		);
	}
});
