import { z } from 'zod';
import { forInformation, nothingSent, soFar } from '../../../judge/ruling.ts';
import { number, share } from '../../../judge/words.ts';
import { shareMeasure } from '../../../measure.ts';
import { indicator } from '../../indicator.ts';

/** External partners and services that both schools share, and what that saves (METHOD 10, T8). */
export const sharedServices = indicator({
	name: 'shared-services',
	settings: z.strictObject({ topic: z.string() }),
	row: z.object({
		services: z.array(
			z.object({
				title: z.string(),
				shared: z.boolean(),
				since: z.string().nullable(),
				saving: z.number()
			})
		)
	}),
	find({ services }, { setting }) {
		const shared = services.filter((one) => one.shared);
		const saving = shared.reduce((sum, one) => sum + one.saving, 0);
		const [numerator, denominator] =
			services.length > 0 ? [shared.length, services.length] : [null, null];
		return {
			measure: shareMeasure(numerator, denominator, 'services'),
			ruling:
				services.length === 0
					? nothingSent('services that the schools use', setting.clock, 'For information')
					: forInformation(
							`${share(shared.length, services.length, 'services')} listed are shared${soFar(setting.clock)}, which saves £${number(saving)} a year`
						),
			wants:
				'A register of services (type “Agreement”, topic SERVICE) with the schools taking part in each, and under Value what sharing saves.',
			parts: services.map((one) => ({
				label: one.title,
				school: null,
				measure: null,
				date: one.shared ? one.since : null,
				standing: one.shared ? 'Shared' : 'Each its own',
				details: { saving: one.saving }
			}))
		};
	}
});
