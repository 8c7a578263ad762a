import { expect, test } from 'vitest';
import { disclose } from '#lib/server/disclosure/disclose.ts';
import type { Viewer } from '#lib/server/disclosure/viewer.ts';
import { evaluationFixture, schoolId } from '../../../../tests/support/evaluation.ts';
import { builderOf, REPORTS } from './index.ts';
import { schoolReport } from './school.ts';

test('a school reads what it did and took, beside the median school', () => {
	const report = reportOn(4, { role: 'administrator', schools: [], audience: 'partner' })!;
	expect(report.headline).toBe('Elm Junior came to 6 of 8 meetings and 0 of 3 training sessions.');
	expect(report.lede).toBe('It took 40% of the hours offered to it. The median school took 80%.');
	const chart = report.sections[1]!.blocks[0]!;
	expect(chart).toMatchObject({ title: 'Elm Junior took a smaller share than the median school' });
});

test('a governor reads about their own school and about no other', () => {
	const governor: Viewer = { role: 'governor', schools: [schoolId(1)], audience: 'partner' };
	expect(reportOn(1, governor)?.title).toBe('Beck Junior School');
	expect(reportOn(2, governor)).toBeNull();
});

test('the local authority reads its outcomes, and nothing of hours', () => {
	const report = reportOn(1, { role: 'local-authority', schools: [], audience: 'partner' })!;
	expect(report.headline).toBe('Beck Junior School');
	expect(report.sections.map(({ id }) => id)).toEqual(['meetings', 'outcomes']);
});

test('a school of another partnership has no page here', () => {
	const disclosed = disclose(evaluationFixture(), {
		role: 'administrator',
		schools: [],
		audience: 'partner'
	});
	expect(schoolReport(disclosed, '123456')).toBeNull();
});

test('where no school is named, the report on a school asks which', () => {
	const disclosed = disclose(evaluationFixture(), {
		role: 'administrator',
		schools: [],
		audience: 'partner'
	});
	expect(REPORTS.school!(disclosed).headline).toBe('Which school?');
});

test('a name that only objects know is no report', () => {
	expect(builderOf('constructor')).toBeUndefined();
	expect(builderOf('annual-evaluation')).toBe(REPORTS['annual-evaluation']);
});

function reportOn(school: number, viewer: Viewer) {
	return schoolReport(disclose(evaluationFixture(), viewer), schoolId(school));
}
