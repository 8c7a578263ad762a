import { expect, test } from 'vitest';
import { disclose } from '#lib/server/disclosure/disclose.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import { discloseRows } from '#lib/server/disclosure/rows.ts';
import type { EvidenceRow } from '#lib/server/evaluation/evidence.ts';
import type { Finding } from '#lib/server/evaluation/evaluation.ts';
import { NOTHING_SAID } from '#lib/server/said/said.ts';
import { evaluationFixture, finding, schoolId } from '../../../../../tests/support/evaluation.ts';
import { notCounted } from './exceptions.ts';

const DUE = '2026-06-19';
const ASH_AND_BECK = [
	milestone('T1', schoolId(0), DUE, '2026-06-12'),
	milestone('T2', schoolId(1), DUE, '2026-07-03'),
	milestone('T3', schoolId(2), DUE, null)
];

test('1 of 3 milestones done by 19 June: the late one and the one not done are named, with their days', () => {
	const found = of(share('milestones due', 1, 3), ASH_AND_BECK);
	expect(found).toEqual({
		counts: 'milestones due',
		of: 3,
		items: [
			{ what: 'Beck Junior: Plan for a link', how: 'due 19 June 2026, done 3 July 2026' },
			{ what: 'Cliff Primary: Plan for a link', how: 'due 19 June 2026, not done' }
		]
	});
});

test('3 of 5 schools in the peer reviews: the two that no row names, by their own column or in the list', () => {
	const rows = [
		row('R1', { school_urn: schoolId(0) }),
		row('R2', { participants: `${schoolId(1)}; ${schoolId(3)}` })
	];
	expect(whichOf(share('schools', 3, 5), rows)).toEqual(['Cliff Primary', 'Elm Junior']);
});

test('2 of 3 meetings of the Governor Forum: the one that was called off', () => {
	const held = { ...share('meetings', 2, 3), key: 'meetings-held:GF' };
	const { forums } = evaluationFixture();
	const governors = forums.find(({ code }) => code === 'GF')!;
	const [first] = governors.meetings;
	const off = { ...first!, id: 'GF-OFF', date: '2026-03-18', status: 'cancelled' as const };
	const meetings = [...governors.meetings.filter(({ status }) => status === 'held'), off];
	const changes = { forums: [{ ...governors, meetings }] };
	expect(of(held, [], seen(changes))?.items).toEqual([
		{ what: 'Governor Forum meeting of 18 March 2026', how: 'cancelled' }
	]);
});

test('8 of 9 activities: the one part on the smaller side', () => {
	const parts = ['3.1.1', '3.1.2', '3.1.8'].map((label) => ({
		...{ label, school: null, measure: null, date: null },
		standing: label === '3.1.8' ? 'No evidence' : 'Has evidence'
	}));
	expect(of({ ...share('activities', 2, 3), parts }, [])?.items).toEqual([
		{ what: '3.1.8', how: 'no evidence' }
	]);
	const half = { ...share('activities', 1, 2), parts: parts.slice(1) };
	expect(of(half, [])).toBeNull();
});

test('a list that doesn’t add up to the figure is not given: 3 of 5 with two late rows of three', () => {
	expect(of(share('milestones due', 2, 3), ASH_AND_BECK)).toBeNull();
});

test('where a row is withheld nothing is worked out from the rest', () => {
	const public_ = seen({}, 'public');
	expect(of(share('milestones due', 1, 3), ASH_AND_BECK, public_)).toBeNull();
});

test('all of them, or a figure that counts nothing, leaves nobody out', () => {
	expect(of(share('milestones due', 3, 3), ASH_AND_BECK)).toBeNull();
	const hidden = share('milestones due', 1, 3);
	hidden.measure = { ...hidden.measure, symbol: 'c' };
	expect(of(hidden, ASH_AND_BECK)).toBeNull();
});

function of(one: Finding, rows: EvidenceRow[], disclosed = seen()) {
	return notCounted(one, discloseRows(rows, disclosed), disclosed);
}

function whichOf(one: Finding, rows: EvidenceRow[]): string[] | undefined {
	return of(one, rows)?.items.map(({ what }) => what);
}

function seen(changes = {}, role: 'forum-member' | 'public' = 'forum-member'): Disclosed {
	const viewer = { role, schools: [], audience: 'partner' as const };
	return disclose(evaluationFixture(changes), viewer, NOTHING_SAID);
}

function share(counts: string, numerator: number, denominator: number): Finding {
	const plain = finding('2.2e', 'Transition');
	const value = (100 * numerator) / denominator;
	return {
		...plain,
		measure: { ...plain.measure, value, symbol: null, numerator, denominator, counts }
	};
}

function milestone(id: string, school: string, due: string, done: string | null): EvidenceRow {
	return row(id, {
		...{ record_type: 'milestone', title: 'Plan for a link', school_urn: school },
		...{ due_date: due, completed_date: done, counted: done !== null && done <= due }
	});
}

function row(record_id: string, cells: EvidenceRow['cells']): EvidenceRow {
	const place = { upload: 'U1', file: 'register.csv', sheet: 'Sheet1', row: 1 };
	return { ...place, dataset: 'register', cells: { record_id, ...cells } };
}
