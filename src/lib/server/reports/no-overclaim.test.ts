import fc from 'fast-check';
import { expect, test } from 'vitest';
import { disclose } from '#lib/server/disclosure/disclose.ts';
import type { Viewer } from '#lib/server/disclosure/viewer.ts';
import type { Evaluation, OutcomeMeasure } from '#lib/server/evaluation/evaluation.ts';
import { judgeOutcome } from '#lib/server/evaluation/judge/change.ts';
import type { StagedCell } from '#lib/server/evaluation/outcomes/cell.ts';
import { gapOf } from '#lib/server/evaluation/outcomes/gap.ts';
import { changeOf } from '#lib/server/evaluation/outcomes/change.ts';
import { evaluationFixture, schoolId } from '../../../../tests/support/evaluation.ts';
import { trainingFixture } from '../../../../tests/support/training.ts';
import { clauseReport } from './clause.ts';
import { builderOf } from './index.ts';
import { overclaims, type Strength } from './words/strength.ts';

const PARTNER: Viewer = { role: 'administrator', schools: [], audience: 'partner' };

test('whatever the outcomes, no report says more than the evidence carries (METHOD 2.7)', () => {
	const without = new Set(sentencesOn(evaluationFixture({ outcomes: [] })));
	fc.assert(
		fc.property(outcomes(), reach(), (measure, schools) => {
			const strength = (measure.change?.strength ?? 0) as Strength;
			const told = sentencesOn(evaluationOn(measure, schools));
			const found = told
				.filter((sentence) => !without.has(sentence))
				.flatMap((sentence) => overclaims(sentence, strength).map((words) => [words, sentence]));
			expect(found).toEqual([]);
		}),
		{ numRuns: 200 }
	);
});

test('these outcomes reach every strength but the one that needs lots, and are spoken of', () => {
	const measures = fc.sample(outcomes(), { numRuns: 2000, seed: 1 });
	const strengths = new Set(measures.map(({ change }) => change?.strength ?? 0));
	expect([...strengths].sort()).toEqual([0, 1, 2, 3]);
	const strong = measures.find(({ change }) => change?.words.startsWith('rose more than in'))!;
	const told = sentencesOn(evaluationOn(strong, 5));
	expect(told.some((sentence) => sentence.includes('rose more than in'))).toBe(true);
});

/** Every sentence of every report that may speak of outcomes, on the page and in files. */
function sentencesOn(evaluation: Evaluation): string[] {
	return [PARTNER, { ...PARTNER, audience: 'export' as const }].flatMap((viewer) => {
		const disclosed = disclose(evaluation, viewer);
		const reports = ['annual-evaluation', 'topic-reading', 'topic'].map((name) =>
			builderOf(name)!(disclosed)
		);
		const school = builderOf('school')!(disclosed, { school: schoolId(1) });
		const clause = clauseReport(disclosed, '2.2f', {
			rows: [],
			places: [],
			withheld: 0
		} as never);
		return [...reports, school, clause].flatMap(wordsIn);
	});
}

/** Every text anywhere in a document; addresses and codes are no sentences. */
function wordsIn(thing: unknown): string[] {
	if (typeof thing === 'string') return thing.includes(' ') ? [thing] : [];
	if (thing === null || typeof thing !== 'object') return [];
	return Object.values(thing).flatMap(wordsIn);
}

/** The fixture’s evaluation, its clause on outcomes and its ladder told by this measure. */
function evaluationOn(measure: OutcomeMeasure, schools: number): Evaluation {
	const base = evaluationFixture({ outcomes: [measure] });
	const strength = (measure.change?.strength ?? 0) as Strength;
	const clock = { asAt: base.asAt, closed: true, halfTermsCompleted: 6, yearLabel: '2025 to 2026' };
	const ruling = judgeOutcome(
		{
			what: measure.name,
			baseline: measure.change?.before ?? null,
			interim: null,
			followup: measure.change?.after ?? null,
			target: measure.target,
			direction: measure.direction,
			strength,
			suffix: '%',
			words: measure.change?.words ?? '',
			weakness: measure.change?.strengthReason ?? 'no starting point was sent'
		},
		clock
	);
	const ladder = trainingFixture().ladder.map((level) =>
		level.level === 5 && measure.change
			? {
					...level,
					note: `${measure.name}: ${measure.change.words} (strength of evidence ${strength} of 4).`
				}
			: level
	);
	return {
		...base,
		findings: base.findings.map((finding) =>
			finding.clause === '2.2f' ? { ...finding, ...ruling, strength } : finding
		),
		training: [trainingFixture({ schools, ladder })]
	};
}

function reach() {
	return fc.integer({ min: 0, max: 5 });
}

/** A measure before and after, perhaps beside others, with all that raises and lowers its strength. */
function outcomes(): fc.Arbitrary<OutcomeMeasure> {
	return fc
		.record({
			counts: fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 4, maxLength: 4 }),
			n: fc.integer({ min: 3, max: 200 }),
			lost: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 120 })),
			like: fc.boolean(),
			cohort: fc.constantFrom(null, 'Y6-2026', 'Targeted Y6'),
			source: fc.constantFrom(null, 'School return', 'Teacher assessment'),
			beside: fc.constantFrom('Comparison', 'Local authority', 'National', null),
			schools: fc.constantFrom(2, 4, 5),
			points: fc.constantFrom('both', 'both', 'both', 'baseline', 'followup'),
			direction: fc.constantFrom('higher', 'lower'),
			target: fc.option(fc.integer({ min: 20, max: 90 }), { nil: null }),
			mean: fc.boolean()
		})
		.map((given) => {
			const cells = cellsOf(given as never);
			return {
				topic: 'READING',
				measure: 'KS2_READING',
				name: 'Key stage 2 reading, expected standard',
				unit: given.mean ? ('score' as const) : ('percent' as const),
				direction: given.direction as 'higher',
				target: given.target,
				cells,
				...(given.cohort?.startsWith('Targeted') ? { targeted: true as const } : {}),
				change: changeOf(cells),
				gap: gapOf(cells)
			};
		});
}

interface Given {
	counts: [number, number, number, number];
	n: number;
	lost: number;
	/** True where the comparison was as ours at the start. */
	like: boolean;
	cohort: string | null;
	source: string | null;
	beside: StagedCell['level'] | null;
	schools: number;
	points: 'both' | 'baseline' | 'followup';
	direction: 'higher' | 'lower';
	mean: boolean;
}

function cellsOf(given: Given): StagedCell[] {
	const [before, after, theirsBefore, theirsAfter] = given.counts;
	const followed = Math.max(1, given.n - given.lost);
	const ours = [
		cellOf(given, 'Partnership', 'baseline', before, given.n),
		cellOf(given, 'Partnership', 'followup', after, followed)
	].filter(({ point }) => given.points === 'both' || point === given.points);
	if (!given.beside) return ours;
	const start = Math.min(before, given.n);
	const alike = given.mean ? start : (300 * start) / given.n;
	return [
		...ours,
		cellOf(given, given.beside, 'baseline', given.like ? alike : theirsBefore, 300),
		cellOf(given, given.beside, 'followup', theirsAfter, 300)
	];
}

function cellOf(
	{ mean, cohort, source, schools, direction }: Given,
	level: StagedCell['level'],
	point: StagedCell['point'],
	count: number,
	of: number
): StagedCell {
	const numerator = Math.min(count, of);
	return {
		...{ level, point, direction, cohort, source, schools, sources: [source] },
		...{ school: null, topic: 'READING', measure: 'KS2_READING', pointDate: null },
		...{ breakdownTopic: 'Total', breakdown: 'Total', symbol: null, target: null, status: 'final' },
		statistic: mean ? 'mean' : 'percent',
		numerator: mean ? null : numerator,
		denominator: mean ? null : of,
		value: mean ? 80 + numerator / 5 : (100 * numerator) / of,
		n: of,
		sd: mean ? 15 : null,
		r: mean ? 0.7 : null,
		schoolsExpected: 5
	};
}
