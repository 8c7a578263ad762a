import { describe, expect, it } from 'vitest';
import { financialYear, financialYearBefore } from '#lib/calendar/financial-year.ts';
import type { Report } from '#lib/document/report.ts';
import { loadFramework } from '#lib/server/agreements/best-value.ts';
import { disclose } from '#lib/server/disclosure/disclose.ts';
import { discloseReview } from '#lib/server/disclosure/best-value.ts';
import type { Viewer } from '#lib/server/disclosure/viewer.ts';
import { evaluate } from '#lib/server/evaluation/evaluate.ts';
import { factsFrom } from '#lib/server/evaluation/examples/facts.ts';
import { EXAMPLE } from '#lib/server/evaluation/examples/partnership.ts';
import type { Review } from '#lib/server/evaluation/best-value/review.ts';
import { evaluationFixture } from '../../../../../tests/support/evaluation.ts';
import { placesOf } from '../commentary.ts';
import { bestValue } from './best-value.ts';
import { improvementPlan } from './improvement-plan.ts';
import { reviewWith } from './review.fixture.ts';

const MEMBER: Viewer = { role: 'forum-member', schools: [], audience: 'partner' };
const FILE: Viewer = { ...MEMBER, audience: 'export' };

const TABLES = {
	finance: `
		line_id | date       | line_type | activity_code | school_urn | amount_gbp
		F1      | 2025-09-30 | direct    | TRAINING      |            | 330
		F2      | 2025-04-30 | income    | SUBSCRIPTION  | A          | 70
		F3      | 2024-09-30 | direct    | TRAINING      |            | 300`,
	training: `
		form                           | session_id | session_date | school_urn | n_booked | n_attended
		one-row-per-session-and-school | T1         | 2025-10-10   | A          | 12       | 12`
};

describe('the Best Value review', () => {
	it('has its eleven sections in their order', async () => {
		expect((await reportFor(MEMBER)).sections.map(({ id }) => id)).toEqual([
			'scope',
			'method',
			'challenge',
			'compare',
			'consult',
			'compete',
			'four-es',
			'seven-themes',
			'findings',
			'improvement-plan',
			'assurance'
		]);
	});

	it('says on its cover that the duty to review is gone, and under which duty it runs', async () => {
		const { kicker, lede, headline } = await reportFor(MEMBER);
		expect(kicker).toBe('Best Value review, financial year 2025 to 2026');
		expect(lede).toContain('removed by Part 7 of the Local Government and Public Involvement');
		expect(lede).toContain('general duty to secure continuous improvement');
		expect(headline).toBe(
			'Example spent £260 net. None of its figures can be compared with others yet.'
		);
	});

	it('shows every indicator once among the four Es', async () => {
		const { sections } = await reportFor(MEMBER);
		const tables = sections
			.find(({ id }) => id === 'four-es')!
			.blocks.filter((block) => block.kind === 'table')
			.filter(({ id }) => ['economy', 'efficiency', 'effectiveness', 'equity'].includes(id));
		const refs = tables.flatMap(({ rows }) => rows.map(([first]) => first!.text.slice(0, 4)));
		expect(new Set(refs).size).toBe(38);
		expect(refs).toHaveLength(38);
	});

	it('is counted from what came in later too, of what happened up to its date', async () => {
		const { blocks } = (await reportFor(MEMBER)).sections.find(({ id }) => id === 'assurance')!;
		expect(JSON.stringify(blocks)).toMatch(
			/named above(, the last of them received on \d+ \w+ \d{4})?, and counts what happened up to 31 August 2026/
		);
	});

	it('sets cost beside satisfaction and use', async () => {
		const text = JSON.stringify(await reportFor(MEMBER));
		expect(text).toContain('Cost per attendance beside satisfaction and use');
		expect(text).toContain('£27.50');
	});

	it('shows what a school paid to members, and never in a file', async () => {
		const costs = ['A', 'B', 'C', 'D'].map((school, at) => ({ school, cost: 0, income: 70 + at }));
		const page = await reportFor(MEMBER, costs);
		const table = page.sections
			.flatMap(({ blocks }) => blocks)
			.find((block) => block.kind === 'table' && block.id === 'school-costs');
		expect(table?.kind === 'table' && table.rows.map(([, paid]) => paid!.number)).toEqual([
			73, 72, 71, 70
		]);
		const file = JSON.stringify(await reportFor(FILE, costs));
		expect(file).not.toContain('school-costs');
		expect(file).toContain('4 schools paid £286 in all');
	});

	it('says why what schools paid is less than the income: £24 of £70 names no school', async () => {
		const costs = ['A', 'B', 'C', 'D'].map((school, at) => ({ school, cost: 0, income: 10 + at }));
		expect(JSON.stringify(await reportFor(FILE, costs))).toContain(
			'4 schools paid £46 in all, half of them £12 or less. The other £24 of the income is on lines that name no school.'
		);
	});

	it('leaves no doubt of ours open in what an officer signs', async () => {
		expect(JSON.stringify(await reportFor(MEMBER))).not.toContain('Not confirmed');
	});

	it('says why more actions are listed than are counted', () => {
		const action = { title: 'Shorter training', owner: null, completed: null, done: false };
		const review = reviewWith([]);
		const actions = [{ ...action, due: '2026-09-30' }];
		const plan = improvementPlan({
			...review,
			year: financialYear('2025-26'),
			review: { ...review.review, actions }
		});
		expect(JSON.stringify(plan)).toContain('counts those due by 31 March 2026 alone.');
	});

	it('says so where nothing it needs was set down', async () => {
		const text = JSON.stringify(await reportFor(MEMBER));
		expect(text).toContain('Nobody has set down what the service does and leaves out');
		expect(text).toContain('No other partnership that sends its spreadsheets here');
	});

	it('shows over three years whether the service improves, and which year nothing was sent for', async () => {
		const { sections } = await reportFor(MEMBER);
		const table = sections
			.flatMap(({ blocks }) => blocks)
			.find((block) => block.kind === 'table' && block.id === 'three-years');
		if (table?.kind !== 'table') throw new Error('No table');
		expect(table.columns.map(({ label }) => label)).toEqual([
			'Indicator',
			'2023 to 2024',
			'2024 to 2025',
			'2025 to 2026'
		]);
		// £330 for 12 attendances this year; £300 and nobody in training the year before.
		expect(table.rows.map((row) => row.map(({ text }) => text))).toContainEqual([
			'BV08 Cost per attendance',
			'–',
			'–',
			'£27.50'
		]);
		expect(table.notes).toEqual(['Nothing was sent for 2023 to 2024.']);
	});

	it('asks the officer for each judgement that no list of figures makes', async () => {
		const places = placesOf(await reportFor(MEMBER)).map(({ place }) => place);
		expect(places.map(({ id }) => id)).toEqual([
			'method',
			'challenge',
			'consult',
			'compete',
			'theme-continuous-improvement',
			'theme-leadership',
			'theme-governance',
			'theme-culture',
			'theme-use-of-resources',
			'theme-service-delivery',
			'theme-partnerships',
			'option-stop',
			'option-continue',
			'option-change',
			'option-joint',
			'option-external',
			'recommendation',
			'improvement-measures',
			'assurance'
		]);
		expect(places.filter(({ required }) => required).map(({ id }) => id)).toEqual([
			'option-stop',
			'option-continue',
			'option-change',
			'option-joint',
			'option-external',
			'recommendation',
			'assurance'
		]);
	});

	it('asks of each theme and each option a question of its own, and what is done or risked', async () => {
		const places = placesOf(await reportFor(MEMBER)).map(({ place }) => place);
		const themes = places.filter(({ id }) => id.startsWith('theme-'));
		const options = places.filter(({ id }) => id.startsWith('option-'));
		const first = ({ asks }: (typeof places)[number]) => asks.split('?')[0];
		expect(new Set(themes.map(first)).size).toBe(7);
		expect(new Set(options.map(first)).size).toBe(5);
		for (const { asks } of themes)
			expect(asks).toMatch(/what is done about it, by whom and by when\.$/);
		for (const { asks } of options) expect(asks).toMatch(/year would|pay in a year/);
		for (const { asks } of options) expect(asks).toMatch(/most likely to go wrong\.$/);
	});

	it('is no review where an agreement was evaluated', () => {
		expect(bestValue(disclose(evaluationFixture(), MEMBER)).sections).toEqual([]);
	});
});

async function reportFor(viewer: Viewer, schoolCosts: Review['schoolCosts'] = []): Promise<Report> {
	const year = financialYear('2025-26');
	const evaluation = await evaluated(year);
	const review: Review = {
		evaluation,
		before: await evaluated(financialYearBefore(year)),
		earlier: await evaluated(financialYearBefore(financialYearBefore(year))),
		terms: null,
		benchmarks: [],
		peers: [],
		schoolCosts,
		actions: []
	};
	return bestValue(discloseReview(review, viewer));
}

async function evaluated(year: ReturnType<typeof financialYear>) {
	return evaluate({
		warehouse: await factsFrom(TABLES),
		partnership: EXAMPLE,
		agreement: loadFramework(),
		year,
		asAt: '2026-08-31',
		uploads: [],
		evidenceVersion: '1'
	});
}
