import { z } from 'zod';
import { forInformation, nothingSent, soFar } from '../../../judge/ruling.ts';
import { counted } from '../../../judge/words.ts';
import { countMeasure, noMeasure } from '../../../measure.ts';
import { indicator } from '../../indicator.ts';

/** Conferences, meetings and training sessions that took place, by kind (METHOD 9, P7 and M6). */
export const eventsHeld = indicator({
	name: 'events-held',
	settings: z.strictObject({
		/** Only what the association and the authority ran together for governors. */
		joint: z.boolean().default(false)
	}),
	row: z.object({
		conferences: z.number(),
		talks: z.number(),
		sessions: z.number(),
		sent: z.number()
	}),
	find({ conferences, talks, sessions, sent }, { settings, setting }) {
		const kinds = [
			counted(conferences, 'conference or briefing', 'conferences and briefings'),
			...(settings.joint
				? []
				: [counted(talks, 'meeting of the two sides', 'meetings of the two sides')]),
			counted(sessions, `${settings.joint ? 'joint ' : ''}training session`)
		];
		const about = 'conferences, meetings and training';
		return {
			measure:
				sent === 0
					? noMeasure('x', 'count', 'events')
					: countMeasure(conferences + talks + sessions, 'events'),
			ruling:
				sent === 0
					? nothingSent(about, setting.clock, 'For information')
					: forInformation(`There were ${listed(kinds)}${soFar(setting.clock)}`),
			wants: 'A register of attendance at conferences (GF) and meetings, and one of training.'
		};
	}
});

function listed(kinds: string[]): string {
	return `${kinds.slice(0, -1).join(', ')} and ${kinds.at(-1)}`;
}
