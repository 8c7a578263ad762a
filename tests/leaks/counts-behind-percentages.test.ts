import { beforeAll, describe, expect, test } from 'vitest';
import { disclose } from '#lib/server/disclosure/disclose.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import { annualEvaluation } from '#lib/server/reports/annual-evaluation/annual-evaluation.ts';
import { schoolReport } from '#lib/server/reports/school.ts';
import { topicImpact } from '#lib/server/reports/topic/topic.ts';
import { topicsOf } from '#lib/server/reports/topic/topics-of.ts';
import {
	chartsOfPupils,
	drawnIn,
	givenByDoor,
	givenByRows,
	pairsPossible,
	percentagesIn
} from './percentages.fixture.ts';
import { knowTheSample, VIEWERS, type Known } from './sample.fixture.ts';
import { evidenceFor } from './surfaces.fixture.ts';

// A count to the nearest 5 hides nothing where only one count makes the percentage beside it: “10, 60,
// 19.7” can be 12 of 61 alone. Files of every format are written from these documents and tables.

/** Of a single pair of counts nobody has anything left to guess. */
const POSSIBLE = 2;

let known: Known;
beforeAll(async () => {
	known = await knowTheSample();
});

const LEAVING = VIEWERS.filter(({ audience, role }) => audience === 'export' || role === 'public');

describe.each(LEAVING.map((viewer) => [`${viewer.role}, ${viewer.audience}`, viewer] as const))(
	'what leaves for %s',
	(_name, viewer) => {
		let disclosed: Disclosed;
		beforeAll(() => {
			disclosed = disclose(known.evaluation, viewer);
		});

		test('no percentage gives away the counts beside it', () => {
			const given = givenByDoor(disclosed);
			expect(given.length).toBeGreaterThan(30);
			expect(given.filter((one) => pairsPossible(one) < POSSIBLE)).toEqual([]);
		});

		test('nor does the row of a spreadsheet, in evidence for analysts', () => {
			const given = givenByRows(evidenceFor(disclosed, known.rows));
			expect(given.filter((one) => pairsPossible(one) < POSSIBLE)).toEqual([]);
		});

		test('no number is finer than its text, and no drawing than its table', () => {
			const schools = disclosed.partnership.schools.map(({ id }) => id);
			const reports = [
				annualEvaluation(disclosed),
				...schools.map((id) => schoolReport(disclosed, id)),
				...topicsOf(disclosed).map((topic) => topicImpact(topic, disclosed))
			];
			const charts = reports.flatMap((report) => (report ? chartsOfPupils(report) : []));
			expect(charts.length).toBeGreaterThan(5);
			for (const chart of charts) {
				for (const { text, number } of percentagesIn(chart.table))
					expect([text, number]).toEqual([text, Number.parseFloat(text)]);
				const told = percentagesIn(chart.table);
				expect(told.map(({ number }) => number)).toEqual(expect.arrayContaining(drawnIn(chart)));
			}
		});
	}
);
