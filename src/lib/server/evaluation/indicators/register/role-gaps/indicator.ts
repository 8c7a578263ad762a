import { z } from 'zod';
import { forInformation, nothingSent, soFar } from '../../../judge/ruling.ts';
import { counted } from '../../../judge/words.ts';
import { noMeasure } from '../../../measure.ts';
import { indicator } from '../../indicator.ts';

/** How often a key role changed hands, and the days on which one was empty (METHOD 9, M13). */
export const roleGaps = indicator({
	name: 'role-gaps',
	settings: z.strictObject({}),
	row: z.object({ changes: z.number(), days: z.number(), still_empty: z.number() }),
	find({ changes, days, still_empty }, { setting }) {
		const none = noMeasure('x', 'days', 'days that a key role was empty');
		const empty =
			still_empty > 0 ? `; ${counted(still_empty, 'role is', 'roles are')} empty still` : '';
		return {
			measure: changes === 0 ? none : { ...none, value: days, symbol: null },
			ruling:
				changes === 0
					? nothingSent('changes of key roles', setting.clock, 'For information')
					: forInformation(
							`${counted(changes, 'key role')} changed hands, empty for ${counted(days, 'day')} in all${soFar(setting.clock)}${empty}`
						),
			wants:
				'A register with a row of the type “lead” and topic “KEY_ROLE” for each change: raised on the day the role became empty, done when it was filled.'
		};
	}
});
