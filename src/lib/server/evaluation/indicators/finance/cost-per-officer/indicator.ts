import { z } from 'zod';
import { forInformation, soFar, type Ruling } from '../../../judge/ruling.ts';
import { counted, number } from '../../../judge/words.ts';
import { countMeasure, noMeasure } from '../../../measure.ts';
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
	of: z.enum(['cost', 'boards']),
	/** Full-time equivalents, of the review’s terms; no spreadsheet holds them. */
	officers: z.number().positive().nullable().default(null)
});

const row = z.object({
	cost: z.number(),
	lines: z.number(),
	academic: z.number(),
	boards: z.number()
});

type Row = z.infer<typeof row>;
type Settings = z.infer<typeof settings>;

/** Cost of staff, and boards served, for each full-time officer (METHOD 11.4, BV06). Pay of fewer than ten is never divided. */
export const costPerOfficer = indicator({
	name: 'cost-per-officer',
	settings,
	row,
	find(found, given) {
		const { of, officers } = given.settings;
		const measure = of === 'cost' ? costMeasure(found, officers) : boardsMeasure(found, officers);
		return {
			measure,
			ruling: rulingOn(found, given),
			wants:
				'A finance sheet with the activity STAFF, and the number of officers (full-time equivalent) in the terms of the review.'
		};
	}
});

function costMeasure({ lines, cost }: Row, officers: number | null) {
	if (lines === 0 || officers === null) return noMeasure('x', 'pounds', 'officers');
	return poundsMeasure(
		officers < FEWEST_UNITS ? null : cost / officers,
		'officers',
		cost,
		officers
	);
}

function boardsMeasure({ boards }: Row, officers: number | null) {
	if (officers === null) return noMeasure('x', 'score', 'boards');
	return {
		...countMeasure(boards / officers, 'boards for each officer'),
		unit: 'score' as const,
		numerator: boards,
		denominator: officers
	};
}

function rulingOn(
	{ cost, lines, academic, boards }: Row,
	{ settings, setting }: Given<Settings>
): Ruling {
	const { of, officers } = settings;
	if (of === 'cost' && lines === 0)
		return nothingSpent(academic, 'the cost of staff', setting.clock);
	if (officers === null) {
		const reason = 'How many officers there are is not said in the terms of the review.';
		return { state: 'no-evidence', judgement: 'For information', reason };
	}
	const many = counted(officers, 'full-time officer');
	if (of === 'boards')
		return forInformation(
			`${number(boards / officers)} boards for each officer (${boards} boards, ${many})`
		);
	const total = `${pounds(cost)} of staff for ${many}${soFar(setting.clock)}`;
	return officers < FEWEST_UNITS
		? forInformation(total, `fewer than ${FEWEST_UNITS}, so no cost for each is given`)
		: forInformation(`${unitPounds(cost / officers)} for each officer (${total})`);
}
