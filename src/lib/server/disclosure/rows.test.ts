import { expect, test } from 'vitest';
import { evaluationFixture, schoolId } from '../../../../tests/support/evaluation.ts';
import { outcomesFixture, points } from '../../../../tests/support/outcomes.ts';
import { disclose } from './disclose.ts';
import { discloseRows, type EvidenceRow } from './rows.ts';
import type { Viewer } from './viewer.ts';

test('a governor gets the rows of their own schools, and is told how many others there are', () => {
	const { rows, withheld } = rowsFor({
		role: 'governor',
		schools: [schoolId(0)],
		audience: 'partner'
	});
	expect(rows.map((row) => row.row)).toEqual([2]);
	expect(withheld).toBe(2);
});

test('codes of people are for the administrator, and never in a file', () => {
	const code = (viewer: Viewer) => rowsFor(viewer).rows[0]!.cells.attendee_ref;
	expect(code({ role: 'administrator', schools: [], audience: 'partner' })).toBe('ASH-1');
	expect(code({ role: 'forum-member', schools: [], audience: 'partner' })).toBe('c');
	expect(code({ role: 'administrator', schools: [], audience: 'export' })).toBe('c');
});

test('the row of a hidden figure says no more than the figure', () => {
	const { rows, masked } = rowsFor({ role: 'administrator', schools: [], audience: 'partner' });
	expect(rows[2]!.cells).toMatchObject({ numerator: 'c', denominator: 'c', value: null });
	expect(masked).toBe(1);
});

function rowsFor(viewer: Viewer) {
	const cells = points('School', schoolId(1), 'Total', [4, 2, 3]);
	const evaluation = evaluationFixture({ outcomes: [outcomesFixture({ cells })] });
	return discloseRows(
		[attended(2, 0, 'ASH-1'), attended(3, 1, 'BECK-1'), outcome()],
		disclose(evaluation, viewer)
	);
}

function attended(row: number, school: number, attendee_ref: string): EvidenceRow {
	const cells = { school_urn: schoolId(school), group_code: 'GF', attendee_ref, status: 'present' };
	return { upload: 'U1', file: 'forums.csv', sheet: 'forums', row, dataset: 'attendance', cells };
}

function outcome(): EvidenceRow {
	const cells = {
		geographic_level: 'School',
		school_urn: schoolId(1),
		measure_code: 'KS2_READING',
		breakdown_topic: 'Total',
		breakdown: 'Total',
		point: 'baseline',
		numerator: 2,
		denominator: 4,
		value: null
	};
	return {
		upload: 'U3',
		file: 'outcomes.csv',
		sheet: 'outcomes',
		row: 2,
		dataset: 'outcomes',
		cells
	};
}
