import { z } from 'zod';
import { forInformation, nothingSent } from '../../../judge/ruling.ts';
import { fixed, share, signed } from '../../../judge/words.ts';
import { shareMeasure } from '../../../measure.ts';
import { changeInWords } from '../../../outcomes/words.ts';
import { newcombe } from '../../../statistics/newcombe.ts';
import { indicator } from '../../indicator.ts';

const pupils = z.object({
	x: z.number(),
	n: z.number(),
	x_before: z.number(),
	n_before: z.number()
});
const row = z.object({
	years: z.number(),
	schools: z.array(pupils.extend({ school: z.string() })),
	others: z.array(pupils.extend({ level: z.enum(['Comparison', 'Local authority', 'National']) }))
});

/**
 * Pupils of small schools, three years together: sum of numerators / sum of denominators (METHOD 4.3),
 * beside the three years before and small schools elsewhere. Two schools are few, so the strength is 1
 * at most where something is compared, and 0 without (METHOD 2.6).
 */
export const rollingOutcome = indicator({
	name: 'rolling-outcome',
	settings: z.strictObject({ measure: z.string() }),
	row,
	find({ years, schools, others }, { settings, setting }) {
		const all = together(schools);
		const [other] = others;
		const change = all && newcombe({ x: all.x, n: all.n }, { x: all.x_before, n: all.n_before });
		const theirs = other && other.n_before > 0 && other.n > 0 ? changeOf(other) : null;
		const strength = change && theirs !== null ? 1 : 0;
		return {
			measure: shareMeasure(all?.x ?? null, all?.n ?? null, 'pupils'),
			ruling: !all
				? nothingSent('pupils’ outcomes over three years', setting.clock, 'J-DIR')
				: {
						...forInformation(
							sentence({ ...all, years }, change?.interval ?? null, strength, theirs, other?.level)
						),
						judgement: 'J-DIR'
					},
			wants: `An outcomes sheet with the measure ${settings.measure} of each school for the last six years, and of small schools elsewhere.`,
			strength,
			protect: true,
			// Each school’s own years, not the cube’s two points.
			cells: [],
			parts: [
				...schools.map((one) => part('The school', one.school, one)),
				...others.map((one) => part(PLACES[one.level], null, one))
			]
		};
	}
});

const PLACES = {
	Comparison: 'Small schools elsewhere in the county',
	'Local authority': 'All schools of the authority',
	National: 'England'
};

type Pupils = z.infer<typeof pupils>;

function together(schools: Pupils[]): Pupils | null {
	const total = (of: keyof Pupils) => schools.reduce((sum, one) => sum + one[of], 0);
	const all = {
		x: total('x'),
		n: total('n'),
		x_before: total('x_before'),
		n_before: total('n_before')
	};
	return all.n > 0 ? all : null;
}

function changeOf({ x, n, x_before, n_before }: Pupils): number {
	return 100 * (x / n - x_before / n_before);
}

function sentence(
	all: Pupils & { years: number },
	interval: { low: number; high: number } | null,
	strength: number,
	theirs: number | null,
	level: 'Comparison' | 'Local authority' | 'National' = 'Comparison'
): string {
	const span = all.years === 3 ? 'over three years' : `in ${all.years} of the last three years`;
	const figure = `${share(all.x, all.n, 'pupils')} ${span}`;
	if (all.n_before === 0) return `${figure}; the years before were not sent`;
	const change = changeOf(all);
	const words = changeInWords({
		change,
		interval: interval && { low: 100 * interval.low, high: 100 * interval.high },
		strength,
		comparison: theirs === null ? null : { level, change: theirs },
		direction: 'higher'
	});
	const before = fixed((100 * all.x_before) / all.n_before, 0);
	return `${figure}, after ${before}% in the years before (${signed(change, 0)} points): ${words}`;
}

function part(label: string, school: string | null, { x, n, x_before, n_before }: Pupils) {
	return {
		label,
		school,
		measure: shareMeasure(x, n, 'pupils'),
		date: null,
		standing: '',
		details: { before: n_before > 0 ? (100 * x_before) / n_before : null, pupilsBefore: n_before }
	};
}
