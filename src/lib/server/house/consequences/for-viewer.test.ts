import { expect, test } from 'vitest';
import type { Viewer } from '#lib/server/disclosure/viewer.ts';
import type { PlacedRow } from '#lib/server/warehouse/overlap.ts';
import { shareMeasure } from '#lib/server/evaluation/measure.ts';
import { evaluationFixture, schoolId } from '../../../../../tests/support/evaluation.ts';
import type { Consequences } from './consequences.ts';
import { consequencesFor } from './for-viewer.ts';

const ASH = schoolId(0);
const BECK = schoolId(1);

const MEMBER: Viewer = { role: 'forum-member', schools: [], audience: 'partner' };
const ADMINISTRATOR: Viewer = { ...MEMBER, role: 'administrator' };
const GOVERNOR: Viewer = { ...MEMBER, role: 'governor', schools: [ASH] };

test('a forum member is told every row that changes, by school and without people’s codes', () => {
	const { overlap, withheld, columns, examples } = foreseenBy(MEMBER);
	expect(overlap).toEqual({ new: 3, changed: 2, unchanged: 5, missing: 4 });
	expect(withheld).toBe(0);
	expect(columns).toEqual([{ title: 'Attendance', rows: 2 }]);
	expect(examples).toEqual([
		{
			sheet: 'Sheet1',
			row: 5,
			about: 'HSF-1 · Ash Infant',
			changes: [{ title: 'Attendance', from: 'Absent', to: 'Present remotely' }],
			more: false
		},
		expect.objectContaining({ about: 'HSF-1 · Beck Junior' })
	]);
});

test('an administrator sees the codes of people', () => {
	expect(foreseenBy(ADMINISTRATOR).examples[0]!.about).toBe('HSF-1 · Ash Infant · P-Ash Infant');
});

test('a governor learns of other schools’ rows neither whether they changed nor that there are new ones', () => {
	const foreseen = foreseenBy(GOVERNOR, false);
	expect(foreseen.overlap).toEqual({ new: 1, changed: 1, unchanged: 2, missing: 0 });
	expect(foreseen.withheld).toBe(6);
	expect(foreseen.examples.map(({ about }) => about)).toEqual(['HSF-1 · Ash Infant']);
	expect([foreseen.missing, foreseen.stops, foreseen.returns]).toEqual([[], [], []]);
	expect(foreseen.years).toBeNull();
	expect(JSON.stringify(foreseen)).not.toMatch(/Beck|Met|meetings/);
});

test('figures that change are told with what they were and will be', () => {
	expect(foreseenBy(MEMBER).years).toEqual([
		{
			id: '2025-26',
			label: '2025 to 2026',
			changes: [
				{
					clause: '3.1.3',
					title: 'Governor Forum',
					before: expect.objectContaining({ numerator: 2, state: 'not-met' }),
					after: expect.objectContaining({ text: '3 of 3 meetings (100%)', state: 'met' })
				}
			],
			hidden: []
		}
	]);
});

test('figures about pupils are never set side by side in a row', () => {
	const outcome = (upload: number, numerator: number): PlacedRow => ({
		...placed(upload, ASH, 'x'),
		measure_code: 'KS2',
		time_period: '202526',
		numerator,
		source: upload === 1 ? 'First return' : 'Second return'
	});
	const [example] = foreseenBy(ADMINISTRATOR, true, {
		parts: [],
		changes: [
			{
				dataset: 'outcomes',
				before: outcome(1, 24),
				after: outcome(9, 25),
				columns: ['numerator', 'source']
			}
		]
	}).examples;
	expect(example!.changes.map(({ title }) => title)).toEqual(['Source']);
	expect(example!.more).toBe(true);
});

function foreseenBy(viewer: Viewer, figures = true, overlap = OVERLAP) {
	const before = evaluationFixture();
	const after = evaluationFixture({
		findings: before.findings.map((finding) =>
			finding.clause === '3.1.3'
				? { ...finding, state: 'met', measure: shareMeasure(3, 3, 'meetings') }
				: finding
		)
	});
	const consequences: Consequences = {
		upload: 9,
		held: 0,
		overlap,
		missing: {
			parts: [{ ...WHOSE, school: BECK, upload: 1, rows: 4 }],
			rows: [{ dataset: 'attendance', row: placed(1, BECK, 'present') }]
		},
		gone: 0,
		inForce: {
			before: new Map([[1, 12]]),
			after: new Map([
				[1, 5],
				[9, 10]
			])
		},
		years: [{ before, after }]
	};
	const fileOf = (upload: number) => ({ upload: `U${upload}`, file: null, received: '2025-09-03' });
	return consequencesFor(consequences, { viewer, figures, fileOf });
}

const WHOSE = { dataset: 'attendance', group: 'HSF' };

const OVERLAP: Consequences['overlap'] = {
	parts: [
		{ ...WHOSE, school: ASH, new: 1, changed: 1, unchanged: 2, later: 1, columns: { status: 1 } },
		{ ...WHOSE, school: BECK, new: 2, changed: 1, unchanged: 3, later: 0, columns: { status: 1 } }
	],
	changes: [ASH, BECK].map((school) => ({
		dataset: 'attendance',
		before: placed(1, school, 'absent'),
		after: placed(9, school, 'remote'),
		columns: ['status']
	}))
};

function placed(upload: number, school: string, status: string): PlacedRow {
	const code = school === ASH ? 'P-Ash Infant' : 'P-Beck Junior';
	return {
		upload,
		sheet: 'Sheet1',
		source_row: upload === 9 ? 5 : 2,
		meeting_id: 'HSF-1',
		group_code: 'HSF',
		school_urn: school,
		attendee_ref: code,
		status
	};
}
