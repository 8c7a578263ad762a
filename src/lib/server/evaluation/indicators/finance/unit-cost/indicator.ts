import { z } from 'zod';
import { forInformation, soFar, type Ruling } from '../../../judge/ruling.ts';
import { number } from '../../../judge/words.ts';
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

/** What is bought: one and many of it, and the sheet that counts it. */
const UNITS = {
	school: ['school served', 'schools', 'The partnership’s schools'],
	governor: ['governor in post', 'governors', 'A membership sheet of governing boards'],
	place: ['training place offered', 'training places', 'A training sheet with the column “Places”'],
	attendance: ['attendance at training', 'attendances', 'A training sheet'],
	hour: ['hour of training attended', 'hours attended', 'A training sheet with the column “Hours”'],
	meeting: ['attendance at a meeting', 'attendances', 'An attendance sheet of meetings']
} as const;

const row = z.object({
	direct: z.number(),
	overhead: z.number(),
	income: z.number(),
	lines: z.number(),
	academic: z.number(),
	units: z.number().nullable()
});

type Row = z.infer<typeof row>;

const settings = z.strictObject({
	centres: costCentres,
	/** Direct cost and overheads, less income where `net`. */
	cost: z.enum(['full', 'net']).default('full'),
	/** Of which activity; of all where left out. Overheads of no activity are not shared out to it. */
	activity: z.string().nullable().default(null),
	per: z.enum(['school', 'governor', 'place', 'attendance', 'hour', 'meeting'])
});

type Settings = z.infer<typeof settings>;

/** Cost for each school, governor, place, attendance or hour (METHOD 11.4, BV03, BV04, BV07 to BV09 and BV14). */
export const unitCost = indicator({
	name: 'unit-cost',
	settings,
	row,
	find(found, given) {
		const [, many, sheet] = UNITS[given.settings.per];
		const about = `what ${many} cost`;
		const known = found.lines > 0 && found.units !== null && found.units > 0;
		return {
			measure: known ? measureOf(found, given.settings) : noMeasure('x', 'pounds', many),
			ruling: known
				? rulingOn(found, given)
				: found.lines === 0
					? nothingSpent(found.academic, about, given.setting.clock)
					: nothingSpent(0, about, given.setting.clock),
			wants: `${sheet}, and a finance sheet${activityOf(given.settings)}.`
		};
	}
});

function costOf({ direct, overhead, income }: Row, { cost }: Settings): number {
	return direct + overhead - (cost === 'net' ? income : 0);
}

function measureOf(found: Row, settings: Settings) {
	const [, many] = UNITS[settings.per];
	const units = found.units ?? 0;
	const cost = costOf(found, settings);
	return poundsMeasure(units < FEWEST_UNITS ? null : cost / units, many, cost, units);
}

function rulingOn(found: Row, { settings, setting }: Given<Settings>): Ruling {
	const [one, many] = UNITS[settings.per];
	const units = found.units ?? 0;
	const cost = costOf(found, settings);
	const total = `${pounds(cost)} for ${number(units)} ${many}`;
	if (units < FEWEST_UNITS)
		return forInformation(
			`${total}${soFar(setting.clock)}`,
			`fewer than ${FEWEST_UNITS}, so no unit cost is given`
		);
	const direct =
		settings.cost === 'full' && found.overhead > 0
			? `; direct cost alone ${unitPounds(found.direct / units)}`
			: '';
	return forInformation(
		`${unitPounds(cost / units)} for each ${one}${soFar(setting.clock)} (${total}${direct})`
	);
}

function activityOf({ activity }: Settings): string {
	return activity ? ` with the activity ${activity}` : '';
}
