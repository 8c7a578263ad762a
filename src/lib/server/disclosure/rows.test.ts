import { expect, test } from 'vitest';
import { DATASETS } from '#lib/server/datasets/index.ts';
import type { EvidenceRow } from '#lib/server/evaluation/evidence.ts';
import { evaluationFixture, schoolId } from '../../../../tests/support/evaluation.ts';
import { outcomesFixture, points } from '../../../../tests/support/outcomes.ts';
import { sensitivityOf } from './columns.ts';
import { disclose } from './disclose.ts';
import { discloseRows } from './rows.ts';
import type { Viewer } from './viewer.ts';

test('a governor gets the rows of their own schools, and is told how many others there are', () => {
	const viewer: Viewer = { role: 'governor', schools: [schoolId(0)], audience: 'partner' };
	const { rows, withheld } = rowsOf(
		[attended(2, 0, 'GF'), attended(3, 1, 'GF'), outcome()],
		viewer
	);
	expect(rows.map((row) => row.row)).toEqual([2]);
	expect(withheld).toBe(2);
});

test('who came to the heads’ forum stays out of files, even the administrator’s', () => {
	const file = (group: string) => rowsOf([attended(2, 0, group)], as('administrator', 'export'));
	expect(file('HSF')).toMatchObject({ rows: [], withheld: 1 });
	expect(file('GF')).toMatchObject({ withheld: 0 });
});

test('a page for members says what a file of theirs would leave out: what a single school cost, and nothing else of costs', () => {
	const rows = [cost(2, null), cost(3, schoolId(0)), cost(4, schoolId(1))];
	for (const role of ['administrator', 'forum-member', 'local-authority'] as const)
		expect(rowsOf(rows, as(role))).toMatchObject({
			withheld: 0,
			keptFromFiles: { rows: 2, because: ['costs'] }
		});
	const file = rowsOf(rows, as('administrator', 'export'));
	expect(file).toMatchObject({ withheld: 2, keptFromFiles: { rows: 2, because: ['costs'] } });
	expect(file.places.map(({ row, keptBack }) => [row, keptBack])).toEqual([
		[2, null],
		[3, 'costs'],
		[4, 'costs']
	]);
});

test('codes and answers of people are for the administrator, and never in a file', () => {
	const answer = (viewer: Viewer) => rowsOf([trained()], viewer).rows[0]!.cells;
	expect(answer(as('administrator'))).toMatchObject({ attendee_ref: 'ASH-1', rating_overall: 2 });
	expect(answer(as('forum-member'))).toMatchObject({ attendee_ref: 'c', rating_overall: 'c' });
	expect(answer(as('administrator', 'export'))).toMatchObject({ attendee_ref: 'c' });
});

test('roles of people stay out of files: of a school’s heads there is one', () => {
	const role = (viewer: Viewer) => rowsOf([trained()], viewer).rows[0]!.cells.attendee_role;
	expect(role(as('forum-member'))).toBe('head');
	expect(role(as('administrator', 'export'))).toBe('c');
});

test('schools that took part together are told to whoever may see what each of them did', () => {
	const shared = (viewer: Viewer, ...schools: number[]) => {
		const participants = schools.map(schoolId).join('; ');
		const row = { ...trained(), dataset: 'register', cells: { participants } };
		return rowsOf([row], viewer).rows[0]!.cells.participants;
	};
	const governor: Viewer = { role: 'governor', schools: [schoolId(0)], audience: 'export' };
	expect(shared(as('forum-member', 'export'), 0, 1)).toBe(`${schoolId(0)}; ${schoolId(1)}`);
	expect(shared(governor, 0)).toBe(schoolId(0));
	expect(shared(governor, 0, 1)).toBe('c');
	for (const role of ['public', 'local-authority'] as const)
		expect(shared(as(role, 'export'), 0, 1)).toBe('c');
});

test('the row of a hidden figure says no more than the figure', () => {
	const { rows, masked } = rowsOf([outcome()], as('administrator'));
	expect(rows[0]!.cells).toMatchObject({ numerator: 'c', denominator: 'c', value: null });
	expect(masked).toBe(1);
});

test('a column that nobody classed is masked', () => {
	const row = { ...trained(), cells: { surprise: 'somebody’s name' } };
	expect(rowsOf([row], as('administrator')).rows[0]!.cells).toEqual({ surprise: 'c' });
});

test('every column of every dataset is classed', () => {
	const columns = DATASETS.flatMap(({ columns, variants }) => [
		...columns,
		...variants.flatMap((variant) => variant.columns)
	]);
	expect(columns.filter(({ name }) => sensitivityOf(name) === 'unknown')).toEqual([]);
});

function rowsOf(rows: EvidenceRow[], viewer: Viewer) {
	const cells = points('School', schoolId(1), 'Total', [4, 2, 3]);
	const evaluation = evaluationFixture({ outcomes: [outcomesFixture({ cells })] });
	return discloseRows(rows, disclose(evaluation, viewer));
}

function as(role: Viewer['role'], audience: Viewer['audience'] = 'partner'): Viewer {
	return { role, schools: [], audience };
}

function cost(row: number, school_urn: string | null): EvidenceRow {
	const cells = { school_urn, amount_gbp: 100 };
	return { upload: 'U4', file: 'finance.csv', sheet: 'finance', row, dataset: 'finance', cells };
}

function attended(row: number, school: number, group_code: string): EvidenceRow {
	const cells = {
		school_urn: schoolId(school),
		group_code,
		attendee_ref: 'ASH-1',
		status: 'present'
	};
	return { upload: 'U1', file: 'forums.csv', sheet: 'forums', row, dataset: 'attendance', cells };
}

function trained(): EvidenceRow {
	const cells = {
		...{ school_urn: schoolId(0), attendee_role: 'head' },
		...{ attendee_ref: 'ASH-1', rating_overall: 2 }
	};
	return {
		upload: 'U2',
		file: 'training.csv',
		sheet: 'training',
		row: 2,
		dataset: 'training',
		cells
	};
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
