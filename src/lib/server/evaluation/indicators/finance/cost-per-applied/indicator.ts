import { z } from 'zod';
import { forInformation, type Ruling } from '../../../judge/ruling.ts';
import { fixed, number, share } from '../../../judge/words.ts';
import { noMeasure } from '../../../measure.ts';
import { indicator, type Given } from '../../indicator.ts';
import {
	costCentres,
	FEWEST_UNITS,
	nothingSpent,
	pounds,
	poundsMeasure,
	unitPounds
} from '../pounds.ts';

const settings = z.strictObject({
	centres: costCentres,
	activity: z.string(),
	/** Per cent of people asked later from which their answers may stand for all. */
	response: z.number().default(60)
});

const row = z.object({
	cost: z.number(),
	academic: z.number(),
	people: z.number(),
	answered: z.number(),
	applied: z.number()
});

type Row = z.infer<typeof row>;
type Settings = z.infer<typeof settings>;

/** Cost of training for each person who uses it (METHOD 11.4, BV27). */
export const costPerApplied = indicator({
	name: 'cost-per-applied',
	settings,
	row,
	find(found, given) {
		const { cost, answered, academic } = found;
		const learners = learnersOf(found, given.settings.response);
		const known = cost > 0 && answered > 0;
		const each = known && learners >= FEWEST_UNITS ? cost / learners : null;
		return {
			measure: known
				? poundsMeasure(each, 'people who use it', cost, learners)
				: noMeasure('x', 'pounds', 'people'),
			ruling: known
				? rulingOn(found, given)
				: nothingSpent(
						cost > 0 ? 0 : academic,
						'what training that is used costs',
						given.setting.clock
					),
			wants:
				'A training sheet with the column “Used”, filled in weeks later, and a finance sheet with the activity TRAINING.',
			protect: true
		};
	}
});

/** Who answered stands for all who came only where enough of them did. */
function learnersOf({ people, answered, applied }: Row, response: number): number {
	const enough = answered > 0 && 100 * answered >= response * people;
	return enough ? (applied * people) / answered : applied;
}

function rulingOn(found: Row, { settings }: Given<Settings>): Ruling {
	const learners = learnersOf(found, settings.response);
	const asked = `${share(found.answered, found.people, 'people')} answered later`;
	const scaled =
		learners === found.applied
			? `${number(found.applied)} said that they use it, and no more are assumed`
			: `${number(found.applied)} said that they use it, which stands for about ${fixed(learners, 0)}`;
	if (learners < FEWEST_UNITS)
		return forInformation(
			`${pounds(found.cost)}; ${asked}, ${scaled}`,
			'too few for a cost of each'
		);
	return forInformation(
		`${unitPounds(found.cost / learners)} for each person who uses it (${asked}; ${scaled})`
	);
}
