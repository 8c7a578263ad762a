import { z } from 'zod';
import { forInformation, nothingSent, soFar } from '../../../judge/ruling.ts';
import { counted, fixed, number, share } from '../../../judge/words.ts';
import { noMeasure, shareMeasure } from '../../../measure.ts';
import { indicator } from '../../indicator.ts';

/** Complaints per 1,000 contacts, and the share that was upheld (METHOD 11.4, BV30). */
export const complaints = indicator({
	name: 'complaints',
	settings: z.strictObject({ show: z.enum(['per-thousand', 'upheld']) }),
	row: z.object({
		complaints: z.number(),
		decided: z.number(),
		upheld: z.number(),
		requests: z.number(),
		attendances: z.number()
	}),
	find({ complaints, decided, upheld, requests, attendances }, { settings, setting }) {
		const wants = 'A service sheet that marks complaints, and whether each was upheld.';
		const contacts = requests + attendances;
		if (requests === 0)
			return {
				measure: noMeasure('x', 'score', 'contacts'),
				ruling: nothingSent('requests and complaints', setting.clock, 'For information'),
				wants
			};
		if (settings.show === 'upheld')
			return {
				measure: shareMeasure(upheld, decided, 'complaints'),
				ruling: forInformation(
					decided > 0
						? `${share(upheld, decided, 'complaints decided')} were upheld`
						: 'No complaint was decided'
				),
				wants
			};
		const rate = (1000 * complaints) / contacts;
		return {
			measure: {
				...noMeasure('x', 'score', 'complaints per 1,000 contacts'),
				value: rate,
				symbol: null,
				numerator: complaints,
				denominator: contacts
			},
			ruling: forInformation(
				`${fixed(rate, 1)} complaints per 1,000 contacts${soFar(setting.clock)} (${counted(complaints, 'complaint')}; ${number(requests)} requests and ${number(attendances)} attendances)`
			),
			wants
		};
	}
});
