import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeOutcome, type Outcome } from './change.ts';
import { judgeCount, type Counted } from './count.ts';
import { judgeCover, type Shared } from './cover.ts';
import { judgeDone, type Promised } from './done.ts';
import { judgeNeed } from './need.ts';
import { judgeOnTime } from './on-time.ts';
import { judgeRate } from './rate.ts';
import { expectedSoFar, type Clock } from './ruling.ts';

const year = { yearLabel: '2025 to 2026' };
const open = (halfTermsCompleted: number): Clock => ({
	...year,
	asAt: '2026-02-20',
	closed: false,
	halfTermsCompleted
});
const closed: Clock = { ...year, asAt: '2026-08-31', closed: true, halfTermsCompleted: 6 };

describe('Pacing: floor(N × h / 6)', () => {
	it.each([
		[6, [0, 1, 2, 3, 4, 5, 6]],
		[3, [0, 0, 1, 1, 2, 2, 3]]
	])('%i a year', (perYear, expected) => {
		expect([0, 1, 2, 3, 4, 5, 6].map((h) => expectedSoFar(perYear, h))).toEqual(expected);
	});
});

describe('J-COUNT', () => {
	const counts = (held: number, planned: number, target: number | null): Counted => ({
		held,
		planned,
		target,
		rows: held + planned,
		atLeast: true,
		about: 'attendance of the forum'
	});
	it.each([
		['6 a year, behind the pace of 3', counts(2, 4, 6), open(3), 'at-risk'],
		['6 a year, 3 held and 2 planned make 5', counts(3, 2, 6), open(3), 'at-risk'],
		['6 a year, 3 held and 3 planned', counts(3, 3, 6), open(3), 'on-track'],
		['3 a year, none expected yet', counts(0, 3, 3), open(1), 'on-track'],
		['3 a year, 2 held at the close', counts(2, 0, 3), closed, 'not-met'],
		['3 a year, 3 held before the close', counts(3, 0, 3), open(4), 'met'],
		['no rows once a half term is over', counts(0, 0, 3), open(2), 'no-evidence'],
		['no rows at the close', counts(0, 0, 3), closed, 'no-evidence'],
		['no rows in the first half term', counts(0, 0, 3), open(0), 'not-due'],
		['no number agreed', counts(4, 0, null), closed, 'for-information']
	])('%s', (_, held, clock, state) => expect(judgeCount(held, clock).state).toBe(state));

	it('says why, with the figures', () => {
		expect(judgeCount(counts(2, 4, 6), open(3)).reason).toBe(
			'2 meetings were held so far and 4 are in the diary, but 3 were expected by 20 February 2026.'
		);
		expect(judgeCount(counts(0, 3, 3), open(1)).reason).toBe(
			'0 meetings were held so far and 3 are in the diary; none was expected by 20 February 2026.'
		);
		expect(judgeCount(counts(2, 0, 3), closed).reason).toBe(
			'2 meetings were held; at least 3 were agreed for the year.'
		);
		expect(judgeCount({ ...counts(4, 0, 3), atLeast: false }, closed).reason).toBe(
			'4 meetings were held, more than the 3 agreed.'
		);
	});

	it('never says Not met while the year is open', () =>
		fc.assert(
			fc.property(
				fc.nat(12),
				fc.nat(12),
				fc.integer({ min: 1, max: 12 }),
				fc.nat(6),
				(h, p, n, t) => {
					expect(judgeCount(counts(h, p, n), open(t)).state).not.toBe('not-met');
				}
			)
		));
});

const shared = (
	numerator: number | null,
	denominator: number | null,
	target: number | null
): Shared => ({
	numerator,
	denominator,
	target,
	counts: 'schools',
	did: 'took part',
	about: 'training'
});

describe('J-COVER', () => {
	it.each([
		['all of 20', shared(20, 20, 100), open(2), 'met'],
		['10 of 20 half way', shared(10, 20, 100), open(3), 'on-track'],
		['9 of 20 half way', shared(9, 20, 100), open(3), 'at-risk'],
		['19 of 20 at the close', shared(19, 20, 100), closed, 'not-met'],
		['nothing sent', shared(null, null, 100), closed, 'no-evidence'],
		['no target agreed', shared(19, 20, null), closed, 'for-information']
	])('%s', (_, covered, clock, state) => expect(judgeCover(covered, clock).state).toBe(state));
});

describe('J-RATE', () => {
	it.each([
		['80% of 80% at the close', shared(16, 20, 80), closed, 'met'],
		['80% of 80% while open', shared(16, 20, 80), open(3), 'on-track'],
		['75% of 80% while open', shared(15, 20, 80), open(3), 'at-risk'],
		['75% of 80% at the close', shared(15, 20, 80), closed, 'not-met'],
		['can’t now be reached', { ...shared(15, 20, 80), bestPossible: 79 }, open(5), 'not-met'],
		['denominator not supplied', shared(3, null, 80), closed, 'no-evidence'],
		['nothing was due yet', shared(0, 0, 80), open(3), 'not-due'],
		['suggested only', shared(15, 20, null), closed, 'for-information']
	])('%s', (_, rate, clock, state) => expect(judgeRate(rate, clock).state).toBe(state));

	it('prints the fraction alone under six', () => {
		expect(judgeRate(shared(3, 4, 80), closed).reason).toBe(
			'3 of 4 schools took part; 80% was agreed.'
		);
	});

	it('judges the unrounded value: 79.6% does not reach 80%', () => {
		expect(judgeRate(shared(199, 250, 80), closed).state).toBe('not-met');
	});

	it('equality passes, for any share that is the target', () =>
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(500), (n, some) => {
				const k = Math.min(some, n);
				expect(judgeRate(shared(k, n, (100 * k) / n), closed).state).toBe('met');
			})
		));
});

describe('J-ONTIME', () => {
	it.each([
		['9 of 10 at the close', shared(9, 10, 90), closed, 'met'],
		['8 of 10 while open', shared(8, 10, 90), open(3), 'at-risk'],
		['none due', shared(0, 0, 90), open(3), 'not-due'],
		['no dates sent', shared(null, null, 90), closed, 'no-evidence']
	])('%s', (_, items, clock, state) => expect(judgeOnTime(items, clock).state).toBe(state));
});

describe('J-DONE', () => {
	const review = (change: Partial<Promised>): Promised => ({
		what: 'The annual review',
		recorded: true,
		due: '2026-08-31',
		completed: null,
		hasOwner: true,
		...change
	});
	it.each([
		['done by its date', review({ completed: '2026-02-01' }), 'met'],
		['done late', review({ due: '2026-01-31', completed: '2026-02-01' }), 'met'],
		['due in half a year', review({}), 'on-track'],
		['due in 28 days', review({ due: '2026-03-20' }), 'at-risk'],
		['nobody leads it', review({ hasOwner: false }), 'at-risk'],
		['overdue', review({ due: '2026-02-19' }), 'not-met'],
		['no record', review({ recorded: false }), 'no-evidence']
	])('%s', (_, promised, state) => expect(judgeDone(promised, open(3)).state).toBe(state));

	it.each([
		['undone at the close', review({}), 'not-met'],
		['undone at the close, without a date', review({ due: null }), 'not-met'],
		['due after the close', review({ due: '2026-12-01' }), 'not-due']
	])('%s: nothing stays at risk', (_, promised, state) =>
		expect(judgeDone(promised, closed).state).toBe(state)
	);

	it('says of what was late that it is met, late', () =>
		expect(judgeDone(review({ due: '2026-01-31', completed: '2026-02-01' }), open(3)).reason).toBe(
			'The annual review was done on 1 February 2026 (met, late: it was due on 31 January 2026).'
		));
});

describe('J-NEED', () => {
	const needs = {
		logged: 4,
		settled: 4,
		overdue: 0,
		sessions: 5,
		one: 'session',
		about: 'training'
	};
	it.each([
		['all met at the close', needs, closed, 'met'],
		['one unmet at the close', { ...needs, settled: 3 }, closed, 'not-met'],
		['one unmet, none overdue', { ...needs, settled: 3 }, open(3), 'on-track'],
		['one overdue', { ...needs, settled: 3, overdue: 1 }, open(3), 'at-risk'],
		['sessions but no log of needs', { ...needs, logged: null }, closed, 'for-information'],
		['neither', { ...needs, logged: null, sessions: 0 }, closed, 'no-evidence']
	])('%s', (_, asked, clock, state) => expect(judgeNeed(asked, clock).state).toBe(state));
});

describe('J-CHANGE and J-DIR', () => {
	const outcome = (change: Partial<Outcome>): Outcome => ({
		what: 'Reading at key stage 2',
		baseline: 60,
		interim: null,
		followup: 66,
		target: null,
		direction: 'higher',
		strength: 1,
		suffix: '%',
		words: 'rose over the period',
		weakness: 'no starting point was sent, so change can’t be judged',
		...change
	});
	const interim = (value: number) => ({
		interim: { value, halfTermsCompleted: 3 },
		followup: null
	});
	it.each([
		['no target: said, not judged', outcome({}), closed, 'for-information'],
		['reaches its target', outcome({ target: 66 }), closed, 'met'],
		['does not reach it', outcome({ target: 67 }), closed, 'not-met'],
		['lower is better, reached', outcome({ target: 70, direction: 'lower' }), closed, 'met'],
		['half way from 60 to 70', outcome({ target: 70, ...interim(65) }), open(4), 'on-track'],
		['below the line', outcome({ target: 70, ...interim(64.9) }), open(4), 'at-risk'],
		['no starting point', outcome({ strength: 0, baseline: null }), closed, 'no-evidence'],
		['no second point yet', outcome({ strength: 0, followup: null }), open(3), 'not-due'],
		[
			'no second point at the close',
			outcome({ strength: 0, followup: null }),
			closed,
			'no-evidence'
		]
	])('%s', (_, given, clock, state) => expect(judgeOutcome(given, clock).state).toBe(state));
});
