import { describe, expect, test } from 'vitest';
import { clausesOf } from '#lib/server/agreements/agreement.ts';
import { loadAgreement } from '#lib/server/agreements/load.ts';
import { RESPONDENTS, THRESHOLDS } from '#lib/server/disclosure/settings.ts';
import { FEWEST_SCHOOLS, ICC_ATTAINMENT } from '#lib/server/evaluation/statistics/design-effect.ts';
import { pageAt } from '../support/markdown.ts';

const method = pageAt('docs/method.md');
const measurements = clausesOf(loadAgreement('pods-memorandum')).flatMap(
	(clause) => clause.measurements
);

describe('docs/method.md gives', () => {
	test('the small numbers as they are set', () => {
		const { partner, export: file } = THRESHOLDS;
		expect(partner.smallCount).toBe(file.smallCount);
		expect(method).toContain(
			`counts 1 to ${partner.smallCount} hidden; groups in a school up to ${partner.smallGroup} on pages, up to ${file.smallGroup} in files; means from ${partner.mean}, in files from ${file.mean}; answers from ${RESPONDENTS} people; files rounded to ${file.roundTo}`
		);
	});

	test('likeness of pupils and fewest schools as they are set', () => {
		expect(rowOf('Likeness of pupils within a school (ICC)')).toContain(`${ICC_ATTAINMENT}`);
		expect(rowOf('Fewest schools for an interval')).toContain(`${FEWEST_SCHOOLS}`);
	});

	test('the suggested targets of the memorandum', () => {
		const suggested = new Set(measurements.flatMap((one) => one.suggested ?? []));
		const inOrder = [...suggested].sort((a, b) => a - b);
		const words = new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(inOrder.map(String));
		expect(rowOf('Suggested targets')).toContain(`${words} per cent`);
	});

	test('the school days of papers and agendas', () => {
		expect(schoolDaysOf('papers-on-time')).toEqual([5]);
		expect(rowOf('Papers and agendas on time')).toContain('5 school days');
	});

	test('the school days of feedback to governors', () => {
		expect(schoolDaysOf('forum-feedback')).toEqual([30]);
		expect(rowOf('Feedback to governors after a forum')).toContain('30 school days');
	});
});

function schoolDaysOf(name: string): unknown[] {
	const used = measurements.filter(({ indicator }) => indicator === name);
	return [...new Set(used.map(({ with: { schoolDays } }) => schoolDays))];
}

function rowOf(decision: string): string {
	return method.split('\n').find((line) => line.startsWith(`| ${decision} `)) ?? '';
}
