import { describe, expect, test } from 'vitest';
import type { State } from '#lib/document/state.ts';
import { disclose } from '#lib/server/disclosure/disclose.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import type { Viewer } from '#lib/server/disclosure/viewer.ts';
import type { Finding } from '#lib/server/evaluation/evaluation.ts';
import type { Entry, EntryBody } from '#lib/server/ledger/entries.ts';
import { saidIn } from '#lib/server/said/said.ts';
import {
	agreementFixture,
	evaluationFixture,
	finding
} from '../../../../tests/support/evaluation.ts';
import { agendaOf, type Agenda } from './agenda.ts';

const ABOUT = { partnership: 'valley', year: '2025-26' };

describe('the order of the agenda', () => {
	test('what can’t be shown comes first, then what was not met, then what was delivered without a difference shown', () => {
		expect(order(agendaOf(disclosed()))).toEqual([
			['no-evidence', '3.1.7'],
			['not-met-or-at-risk', '3.1.3'],
			// Six of six meetings, and no outcome stands beside the forum.
			['no-impact-shown', '3.1.1'],
			['for-information', '2.2f', '3.1.6', '9.1']
		]);
	});

	test('the largest shortfall comes first: 1 of 4 before 2 of 3, and before 80% of 90%; not met before at risk', () => {
		const findings = [
			judged('2.2f', 'at-risk', 80, 90),
			judged('3.1.1', 'not-met', 2, 3),
			judged('3.1.3', 'at-risk', 1, 4),
			judged('3.1.6', 'at-risk', 3, 4),
			judged('3.1.7', 'not-met', 3, 4),
			judged('9.1', 'at-risk', null, 4)
		];
		// Missing: all of it, 0.75, 0.33, 0.25 not met, 0.25 at risk, 0.11.
		expect(order(agendaOf(disclosed([], findings)))).toEqual([
			['not-met-or-at-risk', '9.1', '3.1.3', '3.1.1', '3.1.7', '3.1.6', '2.2f']
		]);
	});

	test('an outcome that shows no clear change is no difference shown; one that rose is', () => {
		const met = judged('2.2f', 'met', 70, 65, 2);
		const [outcome] = evaluationFixture().outcomes;
		const said = (words: string) => [{ ...outcome!, change: { ...outcome!.change!, words } }];
		const groupOf = (words: string) =>
			agendaOf(
				disclosed([], [{ ...met, cells: [cell(outcome!.measure)] }], { outcomes: said(words) })
			).groups[0]?.id;
		expect(groupOf('no clear change')).toBe('no-impact-shown');
		expect(groupOf('rose')).toBe('met');
	});

	test('promises that are agreed in one go stand no more than six together', () => {
		const agreement = agreementFixture();
		const refs = Array.from({ length: 13 }, (_, at) => `4.${at + 1}`);
		const clauses = refs.map((ref) => ({ ...agreement.sections[0]!.clauses[0]!, ref }));
		const of = {
			agreement: { ...agreement, sections: [{ ...agreement.sections[0]!, number: '4', clauses }] }
		};
		const findings = refs.map((ref) => judged(ref, 'met', 1, 1));
		const { groups } = agendaOf(disclosed([], findings, of));
		expect(groups.map(({ id, items }) => [id, items.length])).toEqual([
			['met', 5],
			['met-2', 5],
			['met-3', 3]
		]);
	});

	test('a promise that is made twice is on it once', () => {
		const agreement = agreementFixture();
		const activities = agreement.sections[1]!;
		activities.clauses[1]!.sameAs = '3.1.1';
		expect(order(agendaOf(disclosed([], undefined, { agreement }))).flat()).not.toContain('3.1.3');
	});
});

describe('what was decided so far', () => {
	test('it counts the promises talked about: one agreed, one asked about, one with an action of six', () => {
		const agenda = agendaOf(
			disclosed([
				{ kind: 'agreed', ...ABOUT, clause: '3.1.3', state: 'not-met' },
				{ kind: 'asked-for-evidence', ...ABOUT, ...asked('3.1.7') },
				{ kind: 'decided-action', ...ABOUT, ...action('3.1.6') }
			])
		);
		expect([agenda.talkedAbout, agenda.promises]).toEqual([3, 6]);
		expect(item(agenda, '3.1.7').open).toMatchObject([{ kind: 'asked' }]);
		expect(item(agenda, '3.1.3').open).toEqual([]);
		expect(item(agenda, '3.1.1').open).toEqual([{ kind: 'not-talked-about' }]);
	});

	test('what was agreed as another state than today’s is to be talked about again', () => {
		const agenda = agendaOf(
			disclosed([{ kind: 'agreed', ...ABOUT, clause: '3.1.3', state: 'met' }])
		);
		expect(item(agenda, '3.1.3')).toMatchObject({
			talkedAbout: false,
			decided: { agreed: null },
			open: [{ kind: 'changed-since', agreedWith: 'met', on: '2026-06-25' }]
		});
	});

	test('what was taken back was not talked about', () => {
		const agenda = agendaOf(
			disclosed([
				{ kind: 'agreed', ...ABOUT, clause: '3.1.3', state: 'not-met' },
				{ kind: 'taken-back', ...ABOUT, entry: 1 }
			])
		);
		expect(agenda.talkedAbout).toBe(0);
	});
});

function disclosed(
	said: EntryBody[] = [],
	findings?: Finding[],
	changes: Partial<ReturnType<typeof evaluationFixture>> = {}
): Disclosed {
	const entries = said.map((body, at): Entry => ({
		seq: at + 1,
		at: '2026-06-25T10:00:00.000Z',
		by: 'Chair',
		...body
	}));
	const evaluation = evaluationFixture({ ...(findings ? { findings } : {}), ...changes });
	const viewer: Viewer = { role: 'forum-member', schools: [], audience: 'partner' };
	return disclose(evaluation, viewer, saidIn(entries, ABOUT.year));
}

function judged(
	ref: string,
	state: State,
	value: number | null,
	target: number,
	strength: Finding['strength'] = null
): Finding {
	const plain = finding(ref, ref);
	return {
		...plain,
		state,
		target,
		strength,
		measure: { ...plain.measure, value, symbol: value === null ? 'x' : null }
	};
}

function cell(measure: string) {
	return { measure, breakdownTopic: 'Total', breakdown: 'Total' };
}

function asked(clause: string) {
	return { clause, school: null, role: 'Peer review lead', what: 'The list', due: '2026-07-10' };
}

function action(clause: string) {
	return { clause, title: 'Name dates', owner: 'Forum chair', due: '2026-09-30' };
}

function order({ groups }: Agenda): string[][] {
	return groups.map(({ id, items }) => [id, ...items.map(({ ref }) => ref)]);
}

function item({ groups }: Agenda, ref: string) {
	return groups.flatMap(({ items }) => items).find((one) => one.ref === ref)!;
}
