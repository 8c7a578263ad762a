import { expect, test } from 'vitest';
import { disclose } from '#lib/server/disclosure/disclose.ts';
import type { Evaluation } from '#lib/server/evaluation/evaluation.ts';
import { saidIn } from '#lib/server/said/said.ts';
import { evaluationFixture } from '../../../../../tests/support/evaluation.ts';
import { cell, outcomesFixture } from '../../../../../tests/support/outcomes.ts';
import { trainingFixture } from '../../../../../tests/support/training.ts';
import { stillMissing } from './checklist.ts';
import { topicsOf } from './topics-of.ts';

const DOSAGE = { median: 80, lowest: 50, highest: 100 };

test('of the eight parts the fixture has five: its lead still owes the aim and the next action', () => {
	expect(missing()).toBe('aim, dosage and next action');
});

test('hours of sessions bring dosage; a target, a priority or words bring the aim; words bring the next action', () => {
	const training = [trainingFixture({ dosage: DOSAGE })];
	expect(missing({ training })).toBe('aim and next action');
	expect(missing({ training, outcomes: [outcomesFixture({ target: 75 })] })).toBe('next action');
	expect(missing({ training, priorities: [priority(false)] })).toBe('next action');
	expect(missing({ training, priorities: [priority(true)] })).toBe('aim and next action');
	expect(missing({ training }, ['aim', 'what-we-do'])).toBe('');
});

test('without a comparator, somebody has to say why there is none', () => {
	const alone = { ...outcomesFixture().change!, comparator: null, strength: 1 as const };
	const outcomes = [outcomesFixture({ change: alone })];
	expect(missing({ outcomes })).toContain('comparator (or why there is none)');
	expect(missing({ outcomes }, ['what-else'])).not.toContain('comparator');
});

test('a starting point alone is neither a follow-up nor rated', () => {
	const first = { level: 'Partnership' as const, point: 'baseline' as const };
	const outcomes = [
		outcomesFixture({ cells: [cell({ ...first, numerator: 3, denominator: 9 })], change: null })
	];
	expect(missing({ outcomes })).toBe(
		'aim, dosage, follow-up, comparator (or why there is none), strength of evidence and next action'
	);
});

function missing(changes: Partial<Evaluation> = {}, wrote: string[] = []): string {
	const said = saidIn(
		wrote.map((place, at) => ({
			...{ seq: at + 1, at: '2026-07-01T09:00:00.000Z', by: 'lead', kind: 'wrote' as const },
			...{ partnership: 'valley', year: '2025-26', report: 'topic-reading', place },
			...{ text: 'Said.', draft: false, role: 'Reading lead' }
		})),
		'2025-26'
	);
	const disclosed = disclose(
		evaluationFixture(changes),
		{ role: 'forum-member', schools: [], audience: 'partner' },
		said
	);
	return stillMissing(topicsOf(disclosed)[0]!, disclosed);
}

function priority(ahead: boolean): Evaluation['priorities'][number] {
	const set = { title: 'Reading that lasts', topic: 'READING', lead: 'Reading lead' };
	return { ...set, setOn: '2025-06-26', ahead, reportDue: null };
}
