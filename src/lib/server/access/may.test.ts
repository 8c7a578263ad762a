import { describe, expect, test } from 'vitest';
import {
	mayAccept,
	mayAdminister,
	mayDecide,
	mayErase,
	mayLoad,
	mayWithdraw,
	mayWrite,
	viewerOf
} from './may.ts';
import { personFrom, type Grant } from './person.ts';

const school = (id: string) => ({
	id,
	name: id,
	shortName: id,
	phase: 'primary' as const,
	aliases: []
});
const real = {
	id: 'lea-valley',
	sample: false,
	schools: [school('local-mill'), school('local-lane')]
};
const invented = { ...real, id: 'sample', sample: true };

const grant = (role: Grant['role'], schools: string[] = [], partnership = 'lea-valley'): Grant => ({
	role,
	partnership: role === 'administrator' ? null : partnership,
	schools,
	label: `${role} ${schools.join(' ')}`.trim()
});
const holding = (...grants: Grant[]) => personFrom('p1', grants);

describe('what a role shows of a partnership', () => {
	test.each([
		['an administrator: everything', [grant('administrator')], 'administrator', []],
		['a forum member: the forum’s view', [grant('forum-member')], 'forum-member', []],
		['the local authority: its view', [grant('local-authority')], 'local-authority', []],
		[
			'a governor: their own school',
			[grant('governor', ['local-mill'])],
			'governor',
			['local-mill']
		],
		[
			'a governor of two boards: both schools',
			[grant('governor', ['local-mill']), grant('governor', ['local-lane'])],
			'governor',
			['local-mill', 'local-lane']
		],
		[
			'a governor who is on the forum as well: the forum’s view',
			[grant('governor', ['local-mill']), grant('forum-member')],
			'forum-member',
			['local-mill']
		]
	] as const)('%s', (_, grants, role, schools) => {
		expect(viewerOf(holding(...grants), real, 'partner')).toEqual({
			role,
			schools,
			audience: 'partner'
		});
	});

	test('a governor is limited to the schools that the partnership still has', () => {
		const person = holding(grant('governor', ['local-mill', 'local-gone']));
		expect(viewerOf(person, real, 'export')?.schools).toEqual(['local-mill']);
	});

	test('a role in another partnership shows nothing of this one', () => {
		expect(viewerOf(holding(grant('forum-member', [], 'elsewhere')), real, 'partner')).toBeNull();
	});

	test('nobody signed in: a real partnership stays closed, an invented one is shown as to the public', () => {
		expect(viewerOf(null, real, 'partner')).toBeNull();
		expect(viewerOf(null, invented, 'partner')).toEqual({
			role: 'public',
			schools: [],
			audience: 'export'
		});
	});

	test('somebody from another partnership sees an invented one as the public does', () => {
		expect(viewerOf(holding(grant('forum-member')), invented, 'partner')?.role).toBe('public');
	});
});

describe('what a role may do', () => {
	test.each([
		['administrator', true, true],
		['forum-member', true, false],
		['governor', true, false],
		['local-authority', false, false]
	] as const)('%s: loads %s, administers %s', (role, loads, administers) => {
		const person = holding(grant(role, role === 'governor' ? ['local-mill'] : []));
		expect(mayLoad(person, 'lea-valley')).toBe(loads);
		expect(mayAdminister(person)).toBe(administers);
	});

	test('nobody signed in may do nothing', () => {
		expect(mayLoad(null, 'sample')).toBe(false);
		expect(mayWithdraw(null, 'sample', 'Somebody')).toBe(false);
		expect(mayAdminister(null)).toBe(false);
	});

	test('a governor takes back their own upload, and nobody else’s', () => {
		const governor = holding(grant('governor', ['local-mill']));
		expect(mayWithdraw(governor, 'lea-valley', governor.label)).toBe(true);
		expect(mayWithdraw(governor, 'lea-valley', 'Clerk, Lane Primary')).toBe(false);
		expect(mayWithdraw(governor, 'elsewhere', governor.label)).toBe(false);
		expect(mayWithdraw(holding(grant('forum-member')), 'lea-valley', 'Anybody')).toBe(true);
	});
});

describe('who lets a spreadsheet’s rows count, and who erases a file for good', () => {
	test.each([
		['an administrator', [grant('administrator')], true],
		['a forum member', [grant('forum-member')], true],
		['a governor sends, and somebody else accepts', [grant('governor', ['local-mill'])], false],
		['the local authority reads', [grant('local-authority')], false],
		['a forum member of another partnership', [grant('forum-member', [], 'other')], false]
	] as const)('%s', (_, grants, expected) => {
		expect(mayAccept(holding(...grants), 'lea-valley')).toBe(expected);
		expect(mayErase(holding(...grants), 'lea-valley')).toBe(expected);
		expect(mayDecide(holding(...grants), 'lea-valley')).toBe(expected);
	});

	test('nobody signed in', () => {
		expect(mayAccept(null, 'lea-valley')).toBe(false);
		expect(mayErase(null, 'sample')).toBe(false);
		expect(mayDecide(null, 'sample')).toBe(false);
	});
});

test.each([
	['an administrator, any report', 'administrator', 'topic-reading', true],
	['a forum member, any report', 'forum-member', 'annual-evaluation', true],
	['the local authority, a Best Value review', 'local-authority', 'best-value', true],
	['the local authority, another report', 'local-authority', 'topic-reading', false],
	['a governor, no report', 'governor', 'best-value', false]
] as const)('who writes under the figures: %s', (_, role, report, may) => {
	const person = holding(grant(role, ['local-mill']));
	expect(mayWrite(person, 'lea-valley', report)).toBe(may);
	expect(mayWrite(null, 'lea-valley', report)).toBe(false);
	if (role !== 'administrator') expect(mayWrite(person, 'elsewhere', report)).toBe(false);
});
