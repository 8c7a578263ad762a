import { expect, test } from 'vitest';
import type { Block } from '#lib/document/report.ts';
import { disclose } from '#lib/server/disclosure/disclose.ts';
import type { Viewer } from '#lib/server/disclosure/viewer.ts';
import type { Evaluation } from '#lib/server/evaluation/evaluation.ts';
import { saidIn, type YearSaid } from '#lib/server/said/said.ts';
import type { Entry } from '#lib/server/ledger/entries.ts';
import { evaluationFixture } from '../../../../../tests/support/evaluation.ts';
import { nextYear } from './next-year.ts';

const MEMBER: Viewer = { role: 'forum-member', schools: [], audience: 'partner' };
const ABOUT = {
	at: '2026-07-02T15:00:00.000Z',
	by: 'chair',
	partnership: 'valley',
	year: '2025-26'
};

const READING = {
	...{ title: 'Reading that lasts', topic: 'READING', lead: 'Reading lead' },
	...{ setOn: '2026-06-25', ahead: true, reportDue: '2027-07-09' }
};

const SITTING: Entry[] = [
	{
		...{ ...ABOUT, seq: 1, kind: 'opened-review' as const, role: 'Headteacher Strategic Forum' },
		...{ date: '2026-07-02', reference: 'Minutes, item 4' }
	},
	{ ...ABOUT, seq: 2, kind: 'agreed', clause: '3.1.1', state: 'met' },
	{
		...{ ...ABOUT, seq: 3, kind: 'asked-for-evidence' as const, clause: '3.1.3' },
		...{ school: null, role: 'Forum chair', what: 'The minutes', due: '2026-09-30' }
	},
	{
		...{ ...ABOUT, seq: 4, kind: 'decided-action' as const, clause: '3.1.3' },
		...{ title: 'Move the forum to the evening', owner: 'Forum chair', due: '2026-10-01' }
	},
	{
		...{ ...ABOUT, seq: 5, kind: 'set-priority' as const, title: 'Books on the bus' },
		...{ topic: null, lead: 'Attendance lead', reportDue: '2027-06-01' }
	}
];

const HELD: Entry = { ...ABOUT, seq: 6, kind: 'held-review', date: '2026-07-02', register: 'U9' };

test('the register’s priorities stand with topic, lead and the date of their report', () => {
	const [table] = blocks({ priorities: [READING, { ...READING, ahead: false }] });
	expect(table).toMatchObject({
		title: 'One priority, with a lead and with a date for its report',
		rows: [
			[
				{ text: 'Reading that lasts', note: 'Set on 25 June 2026' },
				{ text: 'Reading', href: '/valley/2025-26/topic-reading' },
				{ text: 'Reading lead' },
				{ text: '9 July 2027' }
			]
		]
	});
});

test('what has neither lead nor date says so', () => {
	const bare = { ...READING, lead: null, reportDue: null };
	const [table] = blocks({ priorities: [READING, bare] });
	expect(table).toMatchObject({
		title: 'Two priorities: one has a lead, one has a date for its report'
	});
	expect(JSON.stringify(table)).toContain('No date yet');
});

test('what the review decides stands beside it until it ends, and once in the register when it has', () => {
	const open = blocks({ priorities: [READING] }, SITTING);
	expect(JSON.stringify(open[0])).toContain('Books on the bus');
	expect(open[1]).toMatchObject({
		paragraphs: [
			'The review sat down on 2 July 2026 and has not ended yet. It agreed with 1 of 6 findings, decided one action and asked for evidence once (1 still open).'
		]
	});
	expect(open[2]).toMatchObject({
		title: 'Actions that the review decided',
		rows: [
			[
				{ text: 'Move the forum to the evening', note: 'Clause 3.1.3' },
				{ text: 'Forum chair' },
				{ text: '1 October 2026' }
			]
		]
	});
	const bus = { ...READING, title: 'Books on the bus', setOn: '2026-07-02' };
	const held = blocks({ priorities: [READING, bus] }, [...SITTING, HELD]);
	expect(JSON.stringify(held[0]).split('Books on the bus')).toHaveLength(2);
	expect(JSON.stringify(held[0])).not.toContain('Set at the review');
	expect(JSON.stringify(held[1])).toContain('The review was held on 2 July 2026.');
});

test('what a review set after the date of the report says at which review it was set', () => {
	const late: Entry = { ...HELD, date: '2026-11-22' } as Entry;
	const [table] = blocks({ priorities: [READING] }, [...SITTING, late]);
	expect(table).toMatchObject({
		title: 'Two priorities, each with a lead and a date for its report',
		rows: [
			[{ text: 'Reading that lasts' }, {}, {}, {}],
			[{ text: 'Books on the bus', note: 'Set at the review of 22 November 2026' }, {}, {}, {}]
		]
	});
});

test('how often evidence was asked for is between those who ask and are asked', () => {
	const file = blocks({}, SITTING, { ...MEMBER, audience: 'export' });
	const governor = blocks({}, SITTING, { ...MEMBER, role: 'governor', schools: ['900001'] });
	for (const told of [file, governor])
		expect(JSON.stringify(told)).not.toContain('asked for evidence');
});

function blocks(changes: Partial<Evaluation>, entries: Entry[] = [], viewer = MEMBER): Block[] {
	const said: YearSaid = saidIn(entries, '2025-26');
	return nextYear(disclose(evaluationFixture(changes), viewer, said)).blocks;
}
