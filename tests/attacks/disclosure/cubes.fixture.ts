import fc from 'fast-check';
import type { OutcomeCell, OutcomeMeasure } from '#lib/server/evaluation/evaluation.ts';
import { cell, outcomesFixture } from '../../support/outcomes.ts';

// Invented pupils, counted into every cell of a cube, so that all its sums are true.

export const TOPICS: Record<string, string[]> = {
	Disadvantage: ['Disadvantaged', 'Not disadvantaged'],
	Sex: ['Female', 'Male'],
	SEN: ['Education, health and care plan', 'SEN support', 'No SEN provision']
};

type Point = 'baseline' | 'followup';
type Pupil = { groups: Record<string, string>; reached: Record<Point, boolean> };
type School = { id: string; pupils: Pupil[]; points: Point[]; joinsLate: number };

interface Shape {
	seed: number;
	topics: number;
	schools: { pupils: number; rate: number; share: number; points: number; late: number }[];
	how: 'counts' | 'percentages';
}

/** Cubes of schools by groups by points, most of them small. */
export function cubes(): fc.Arbitrary<OutcomeMeasure> {
	const school = fc.record({
		pupils: fc.oneof(fc.integer({ min: 0, max: 14 }), fc.integer({ min: 8, max: 60 })),
		rate: fc.constantFrom(0, 0.05, 0.3, 0.6, 0.95, 1),
		share: fc.constantFrom(0, 0.05, 0.1, 0.3, 0.5),
		points: fc.constantFrom(3, 3, 3, 3, 1, 2),
		late: fc.constantFrom(0, 0, 0, 1, 4, 9)
	});
	const shape = fc.record({
		seed: fc.nat(),
		topics: fc.integer({ min: 0, max: 7 }),
		schools: fc.array(school, { minLength: 1, maxLength: 7 }),
		how: fc.constantFrom<Shape['how']>('counts', 'counts', 'percentages')
	});
	return shape.map(cubeOf);
}

function cubeOf({ seed, topics, schools, how }: Shape): OutcomeMeasure {
	const next = numbersFrom(seed);
	const named = Object.keys(TOPICS).filter((_, bit) => topics & (1 << bit));
	const made = schools.map((shape, at): School => ({
		id: `9000${10 + at}`,
		points: (['baseline', 'followup'] as const).filter((_, bit) => shape.points & (1 << bit)),
		joinsLate: shape.late,
		pupils: Array.from({ length: shape.pupils }, () => pupil(named, shape, next))
	}));
	const cells = (['baseline', 'followup'] as const).flatMap((point) => cellsAt(point, made, named));
	const sent = how === 'counts' ? cells : cells.map(asPercentage);
	return outcomesFixture({ cells: sent, change: null });
}

function pupil(
	topics: string[],
	{ rate, share }: Shape['schools'][number],
	next: () => number
): Pupil {
	const groups = topics.map((topic) => {
		const names = TOPICS[topic]!;
		const at = topic === 'Sex' ? Number(next() < 0.5) : next() < share ? 0 : 1;
		const last = topic === 'SEN' && at === 1 && next() > share ? 2 : at;
		return [topic, names[last]!];
	});
	return {
		groups: Object.fromEntries(groups) as Record<string, string>,
		reached: { baseline: next() < rate, followup: next() < rate + 0.1 }
	};
}

function cellsAt(point: Point, schools: School[], topics: string[]): OutcomeCell[] {
	const here = schools
		.filter(({ points }) => points.includes(point))
		.map(({ id, pupils, joinsLate }) => ({
			id,
			// Some pupils come after the first measurement.
			pupils: point === 'baseline' ? pupils.slice(Math.min(joinsLate, pupils.length)) : pupils
		}));
	const own = here.flatMap(({ id, pupils }) => cellsOf('School', id, pupils, point, topics));
	const all = here.flatMap(({ pupils }) => pupils);
	return here.length > 0 ? [...own, ...cellsOf('Partnership', null, all, point, topics)] : [];
}

function cellsOf(
	level: 'School' | 'Partnership',
	school: string | null,
	pupils: Pupil[],
	point: Point,
	topics: string[]
): OutcomeCell[] {
	const groups = topics.flatMap((topic) => TOPICS[topic]!.map((group) => [topic, group] as const));
	return [['Total', 'Total'] as const, ...groups].map(([breakdownTopic, breakdown]) => {
		const inIt = pupils.filter(
			({ groups: of }) => breakdown === 'Total' || of[breakdownTopic] === breakdown
		);
		const numerator = inIt.filter(({ reached }) => reached[point]).length;
		const where = { level, school, breakdownTopic, breakdown, point };
		return cell({ ...where, numerator, denominator: inIt.length });
	});
}

/** As somebody sends it who gives percentages and the number of pupils only. */
function asPercentage(sent: OutcomeCell): OutcomeCell {
	return { ...sent, numerator: null, denominator: null };
}

/** The same numbers from 0 to 1 for the same seed (mulberry32). */
function numbersFrom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}
