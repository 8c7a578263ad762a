import { z } from 'zod';
import { forInformation, soFar } from '../../../judge/ruling.ts';
import { number } from '../../../judge/words.ts';
import { noMeasure } from '../../../measure.ts';
import { indicator } from '../../indicator.ts';
import {
	costCentres,
	FEWEST_UNITS,
	nothingSpent,
	pounds,
	poundsMeasure,
	unitPounds
} from '../pounds.ts';

/** What places that nobody took cost: empty places at the cost of a place (METHOD 11.4, BV13). */
export const emptyPlacesCost = indicator({
	name: 'empty-places-cost',
	settings: z.strictObject({
		centres: costCentres,
		activity: z.string()
	}),
	row: z.object({
		cost: z.number(),
		academic: z.number(),
		places: z.number(),
		attended: z.number()
	}),
	find({ cost, academic, places, attended }, { setting }) {
		const empty = Math.max(0, places - attended);
		const known = cost > 0 && places >= FEWEST_UNITS;
		const each = cost / places;
		return {
			measure: known
				? poundsMeasure(empty * each, 'empty places', null)
				: noMeasure(cost > 0 && places > 0 ? 'u' : 'x', 'pounds', 'empty places'),
			ruling: known
				? forInformation(
						`${number(empty)} of ${number(places)} places stayed empty${soFar(setting.clock)}: ${pounds(empty * each)} at ${unitPounds(each)} a place`
					)
				: cost > 0 && places > 0
					? forInformation(
							`${number(empty)} of ${number(places)} places stayed empty`,
							'too few for a cost of each'
						)
					: nothingSpent(cost > 0 ? 0 : academic, 'what training places cost', setting.clock),
			wants:
				'A training sheet with the column “Places”, and a finance sheet with the activity TRAINING.'
		};
	}
});
