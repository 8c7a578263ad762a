import { expect, it } from 'vitest';
import { financialYear, financialYearBefore } from '#lib/calendar/financial-year.ts';
import { loadFramework } from '#lib/server/agreements/best-value.ts';
import { discloseReview } from '#lib/server/disclosure/best-value.ts';
import type { Viewer } from '#lib/server/disclosure/viewer.ts';
import { evaluate } from '#lib/server/evaluation/evaluate.ts';
import { factsFrom } from '#lib/server/evaluation/examples/facts.ts';
import { EXAMPLE } from '#lib/server/evaluation/examples/partnership.ts';
import { yearOnYear } from './year-on-year.ts';

const MEMBER: Viewer = { role: 'forum-member', schools: [], audience: 'partner' };

/** Last year 15 of 20 places were filled, by one school; this year 18 of 20, by two. */
const TRAINING = `
	form                           | session_id | session_date | school_urn | places_offered | n_booked | n_attended
	one-row-per-session-and-school | T1         | 2024-10-10   | A          | 20             | 15       | 15
	one-row-per-session-and-school | T2         | 2025-10-10   | A          | 20             | 9        | 9
	one-row-per-session-and-school | T2         | 2025-10-10   | B          | 20             | 9        | 9`;

it('sets shares beside those of the year before, and says how many are better', async () => {
	const [chart] = await chartsOf(TRAINING);
	const rows = chart!.table.rows.map((row) => row.map(({ text }) => text));
	expect(rows).toContainEqual(['BV10 Fill rate', '75.0%', '18 of 20 places (90%)', 'Higher']);
	// Nobody stayed away and nothing was cancelled in either year, which is no better.
	expect(rows.map(([indicator]) => indicator)).toEqual([
		'BV10 Fill rate',
		'BV11 No-show rate',
		'BV12 Cancelled sessions'
	]);
	expect(chart!.chart).toMatchObject({ beforeLabel: '2024 to 2025', afterLabel: '2025 to 2026' });
	expect(chart!.title).toBe('One of three figures is better than the year before');
});

it('is not drawn where nothing was sent for the year before', async () => {
	const lines = TRAINING.split('\n').filter((line) => !line.includes('2024-'));
	expect(await chartsOf(lines.join('\n'))).toEqual([]);
});

async function chartsOf(training: string) {
	const year = financialYear('2025-26');
	const [evaluation, before, earlier] = await Promise.all(
		[year, financialYearBefore(year), financialYearBefore(financialYearBefore(year))].map(
			async (of) =>
				evaluate({
					warehouse: await factsFrom({ training }),
					partnership: EXAMPLE,
					agreement: loadFramework(),
					year: of,
					asAt: '2026-08-31',
					uploads: [],
					evidenceVersion: '1'
				})
		)
	);
	const rest = { terms: null, benchmarks: [], peers: [], schoolCosts: [], actions: [] };
	return yearOnYear(
		discloseReview({ evaluation: evaluation!, before: before!, earlier: earlier!, ...rest }, MEMBER)
	);
}
