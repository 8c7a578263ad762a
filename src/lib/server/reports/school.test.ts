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

test('a school’s meetings stand in a line for each forum, by how it took part', () => {
	const report = reportOn(4, { role: 'administrator', schools: [], audience: 'partner' })!;
	const [meetings] = report.sections[0]!.blocks;
	const rows = meetings!.kind === 'table' ? meetings!.rows : [];
	expect(rows.map((row) => row.map(({ text }) => text))).toEqual([
		[
			'Headteacher Strategic Forum',
			'6 of 6 meetings (100%)',
			'Present: 24 Sep, 19 Nov, 21 Jan, 11 Mar, 29 Apr, 24 Jun.'
		],
		['Governor Forum', '0 of 2 meetings (0%)', 'Absent: 8 Oct, 4 Feb.']
	]);
});

test('what does not apply to a school is named in a line, not in a table of symbols', () => {
	const evaluation = evaluationFixture();
	const [reading] = evaluation.outcomes;
	const cells = reading!.cells.map((cell) =>
		cell.school === schoolId(1) ? { ...cell, value: null, symbol: 'z' as const } : cell
	);
	const disclosed = disclose(
		{ ...evaluation, outcomes: [{ ...reading!, cells }] },
		{ role: 'administrator', schools: [], audience: 'partner' }
	);
	const outcomes = schoolReport(disclosed, schoolId(1))!.sections.find(
		({ id }) => id === 'outcomes'
	)!;
	expect(outcomes.blocks.map(({ kind }) => kind)).toEqual(['prose']);
	expect(JSON.stringify(outcomes.blocks)).toContain('Not applicable to this school');
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
	const disclosed = disclose(evaluationFixture(), {
		role: 'administrator',
		schools: [],
		audience: 'partner'
	});
	expect(builderOf('annual-evaluation')!(disclosed).name).toBe('annual-evaluation');
});

function reportOn(school: number, viewer: Viewer) {
	return schoolReport(disclose(evaluationFixture(), viewer), schoolId(school));
}

test('a chart of a school is found by the name under which its report offers it', () => {
	const viewer: Viewer = { role: 'administrator', schools: [], audience: 'export' };
	const disclosed = disclose(evaluationFixture(), viewer);
	const { name } = schoolReport(disclosed, schoolId(4))!;
	expect(builderOf(name)!(disclosed)).toEqual(schoolReport(disclosed, schoolId(4)));
});
