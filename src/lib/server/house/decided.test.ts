import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { clausesOf } from '#lib/server/agreements/agreement.ts';
import { inForce } from '#lib/server/agreements/in-force.ts';
import { loadAgreement } from '#lib/server/agreements/load.ts';
import { openQuestions } from '#lib/server/agreements/questions-of.ts';
import type { Evaluation, Finding } from '#lib/server/evaluation/evaluation.ts';
import { openLedger } from '#lib/server/ledger/ledger.ts';
import { partnershipDecided } from './decided.ts';
import { overridesOf, withOverrides } from './overrides.ts';

const home = mkdtempSync(join(tmpdir(), 'decided-'));
const ledger = openLedger(home);
afterAll(() => {
	ledger.close();
	rmSync(home, { recursive: true, force: true });
});

const memorandum = loadAgreement('pods-memorandum');
const PLACES = 'target-3.1.6-places-filled';

function answer(value: unknown, from: string): number {
	const role = 'Headteacher Strategic Forum';
	const said = { question: PLACES, value, from, role, reference: 'Minutes, item 4' };
	return ledger.append({ kind: 'answered-question', partnership: 'pods', ...said }, 'Clerk').seq;
}

const targetOn = (date: string, upTo?: number) =>
	clausesOf(inForce(memorandum, partnershipDecided(ledger, 'pods', upTo), date))
		.find(({ ref }) => ref === '3.1.6')
		?.measurements.find(({ indicator }) => indicator === 'places-filled')?.target;

it('lets each answer hold from its date, the later entry where two have the same', () => {
	const first = answer(70, '2025-10-01');
	answer(80, '2026-09-01');
	answer(75, '2026-09-01');
	expect([targetOn('2025-09-30'), targetOn('2025-10-01'), targetOn('2026-09-01')]).toEqual([
		undefined,
		70,
		75
	]);
	expect(targetOn('2026-09-01', first)).toBe(70);
	answer(null, '2027-01-01');
	expect(targetOn('2027-01-01')).toBeUndefined();
	expect(targetOn('2026-12-31')).toBe(75);
});

it('counts a question as open until it has an answer on the day', () => {
	const isOpen = (date: string) =>
		openQuestions(memorandum, partnershipDecided(ledger, 'pods'), date).some(
			({ id }) => id === PLACES
		);
	expect([isOpen('2025-09-30'), isOpen('2026-01-01'), isOpen('2027-01-01')]).toEqual([
		true,
		false,
		true
	]);
});

it('changes the version of the evidence, so that nothing old is shown', () => {
	const before = ledger.version('pods');
	answer(90, '2027-02-01');
	expect(ledger.version('pods')).toBeGreaterThan(before);
});

const finding = (clause: string, lead: boolean) =>
	({ clause, lead, state: 'not-met', reason: 'Computed.' }) as Finding;
const evaluation = {
	agreement: memorandum,
	asAt: '2026-08-31',
	year: { id: '2025-26' },
	findings: [finding('3.1.3', true), finding('3.1.3', false), finding('7.2', true)]
} as unknown as Evaluation;

function override(state: string | null, date: string): void {
	const said = { clause: '3.1.3', state, reason: 'One was online.', role: 'Chair', date };
	ledger.append(
		{ kind: 'overridden', partnership: 'pods', year: '2025-26', ...said, reference: 'Minutes' },
		'Clerk'
	);
}

const shown = (asked: Evaluation) =>
	withOverrides(asked, overridesOf(ledger, 'pods', '2025-26')).findings.map(
		({ state, override }) => [state, override?.state]
	);

it('sets a decision beside the computed state of the promise, in both places where it stands', () => {
	override('met', '2026-10-01');
	expect(shown(evaluation)).toEqual([
		['not-met', 'met'],
		['not-met', undefined],
		['not-met', 'met']
	]);
});

it('does not set beside an open year what was decided after the day that is looked at', () => {
	expect(shown({ ...evaluation, asAt: '2026-03-01' }).flat()).not.toContain('met');
});

it('leaves the computed state alone again once it is taken back, and keeps both on record', () => {
	override(null, '2026-10-05');
	expect(shown(evaluation).flat()).not.toContain('met');
	expect(overridesOf(ledger, 'pods', '2025-26')).toHaveLength(2);
});
