import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Evaluation } from '#lib/server/evaluation/evaluation.ts';
import { evaluationFixture, schoolId } from '../../../../tests/support/evaluation.ts';
import { outcomesFixture, points } from '../../../../tests/support/outcomes.ts';
import { level, trainingFixture } from '../../../../tests/support/training.ts';
import { disclose } from './disclose.ts';
import { HIDDEN_REASON } from './settings.ts';
import type { Viewer } from './viewer.ts';

describe('what each role may see', () => {
	test('a forum member sees every school’s marks at every forum', () => {
		const { forums, participation } = disclose(evaluationFixture(), as('forum-member'));
		expect(forums.map((forum) => forum.schools.length)).toEqual([5, 5]);
		expect(participation).toHaveLength(5);
	});

	test('a governor sees their own schools and the partnership’s totals', () => {
		const shown = disclose(evaluationFixture(), { ...as('governor'), schools: [schoolId(1)] });
		expect(shown.forums.map((forum) => forum.schools.map((row) => row.school))).toEqual([
			[schoolId(1)],
			[schoolId(1)]
		]);
		expect(shown.participation.map((row) => row.school)).toEqual([schoolId(1)]);
		expect(shown.equity).toMatchObject({ schools: 5, median: 80 });
		expect(shown.forums[1]!.reach).toEqual({
			schools: 5,
			cameOnce: 3,
			cameAlways: 2,
			never: 2,
			silent: 0
		});
		expect(shown.withheld.schools).toBe(4);
	});

	test('nothing about another school is left in what a governor is shown', () => {
		const { partnership, ...shown } = disclose(evaluationFixture(), {
			...as('governor'),
			schools: [schoolId(1)]
		});
		for (const school of partnership.schools.filter(({ id }) => id !== schoolId(1))) {
			expect(JSON.stringify(shown)).not.toContain(school.id);
			expect(JSON.stringify(shown)).not.toContain(school.shortName);
		}
	});

	test('the local authority sees outcomes by school and not which heads came', () => {
		const shown = disclose(evaluationFixture(), as('local-authority'));
		expect(shown.forums.map((forum) => [forum.code, forum.schools.length])).toEqual([
			['HSF', 0],
			['GF', 5]
		]);
		expect(shown.outcomes[0]!.cells.some((cell) => cell.school === schoolId(1))).toBe(true);
		expect(shown.participation).toEqual([]);
	});

	test('no file says which heads came, not even the administrator’s', () => {
		const [strategic] = disclose(evaluationFixture(), as('administrator', 'export')).forums;
		expect(strategic).toMatchObject({
			schools: [],
			schoolsWithheld: 5,
			reach: { schools: 5, cameAlways: 5 }
		});
	});

	test('the public sees totals only', () => {
		const shown = disclose(evaluationFixture(), as('public'));
		expect(shown.forums.flatMap((forum) => forum.schools)).toEqual([]);
		expect(shown.outcomes[0]!.cells.filter((cell) => cell.school)).toEqual([]);
	});
});

describe('what is hidden from everybody', () => {
	test('a finding made of a hidden figure shows the symbol, says why and is no failure', () => {
		const hidden = disclose(twoSchools(), as('administrator')).findings[0]!;
		expect(hidden).toMatchObject({
			state: 'no-evidence',
			reason: HIDDEN_REASON,
			measure: { value: null, symbol: 'c', interval: null }
		});
	});

	test('a rating needs five people', () => {
		const ladder = (n: number) => [
			level(1, 'Reactions', { numerator: n, denominator: n, value: 100 }, n, '')
		];
		const shown = (n: number) =>
			disclose(
				evaluationFixture({ training: [trainingFixture({ ladder: ladder(n) })] }),
				as('administrator')
			).training[0]!.ladder[0]!.measure.symbol;
		expect([shown(4), shown(5)]).toEqual(['c', null]);
	});

	test('whatever the figures, no number of a hidden cell is anywhere in what is shown', () => {
		fc.assert(
			fc.property(cohorts(), fc.constantFrom('partner', 'export'), (measure, audience) => {
				const shown = disclose(
					evaluationFixture({ outcomes: [measure] }),
					as('administrator', audience)
				);
				const cells = shown.outcomes[0]!.cells;
				const numbers = new Set(JSON.stringify(cells).match(/[\d.]+/g));
				for (const [at, cell] of cells.entries()) {
					if (cell.symbol !== 'c') continue;
					expect(numbers).not.toContain(String(measure.cells[at]!.denominator));
					expect(numbers).not.toContain(String(measure.cells[at]!.numerator));
				}
			}),
			{ numRuns: 60 }
		);
	});
});

/** Counts told apart by 100,000s, so that a leaked one can be found in the text. */
function cohorts() {
	return fc.array(fc.nat({ max: 12 }), { minLength: 8, maxLength: 8 }).map((few) => {
		const cells = few.flatMap((n, at) => {
			const pupils = n <= 5 ? 70_001 + at * 1000 + n : 80_003 + at * 1000 + n;
			const hidden = { symbol: 'c' as const };
			const row = points(
				'School',
				schoolId(at % 5),
				at < 5 ? 'Disadvantaged' : 'Not disadvantaged',
				[pupils, pupils - 30_000, pupils - 20_000]
			);
			return n <= 5 ? row.map((cell) => ({ ...cell, ...hidden })) : row;
		});
		return outcomesFixture({ cells });
	});
}

/** Only two schools sent outcomes, so their total would tell each about the other. */
function twoSchools(): Evaluation {
	const outcomes = outcomesFixture();
	const keep = [schoolId(1), schoolId(2), null];
	return evaluationFixture({
		outcomes: [{ ...outcomes, cells: outcomes.cells.filter((cell) => keep.includes(cell.school)) }]
	});
}

function as(role: Viewer['role'], audience: Viewer['audience'] = 'partner'): Viewer {
	return { role, schools: [], audience };
}

describe('what nobody has looked at doesn’t leave', () => {
	test('a field that is new anywhere in the evaluation stays behind the door until it is named', () => {
		const marked = withMarks(evaluationFixture());
		expect(JSON.stringify(marked).match(/MARKED/g)!.length).toBeGreaterThan(60);
		const shown = JSON.stringify(disclose(marked, as('administrator')));
		expect(shown.includes('MARKED')).toBe(false);
	});
});

/** Puts one more field into everything that the evaluation found; what a partnership wrote itself is left. */
function withMarks(evaluation: Evaluation): Evaluation {
	const { partnership, agreement, year, halfTerms, ...found } = evaluation;
	return { ...(marked(found) as Evaluation), partnership, agreement, year, halfTerms };
}

function marked(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(marked);
	if (value === null || typeof value !== 'object') return value;
	const fields = Object.entries(value).map(([name, inner]) => [
		name,
		INNERMOST.includes(name) ? inner : marked(inner)
	]);
	return Object.fromEntries([...fields, ['somethingNew', 'MARKED']]);
}

/** Figures of two or three numbers, which are passed whole. */
const INNERMOST = ['interval', 'evidence', 'returned', 'change', 'comparator', 'dosage'];
