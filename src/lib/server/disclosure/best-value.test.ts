import { expect, it } from 'vitest';
import { evaluationFixture } from '../../../../tests/support/evaluation.ts';
import type { Review } from '#lib/server/evaluation/best-value/review.ts';
import { discloseReview } from './best-value.ts';
import type { Viewer } from './viewer.ts';

const MEMBER: Viewer = { role: 'forum-member', schools: [], audience: 'partner' };
const AUTHORITY: Viewer = { role: 'local-authority', schools: [], audience: 'partner' };

/** A unit cost over two schools: its total and its count are told in place of it. */
const totalOfTwo = {
	...evaluationFixture().findings[0]!,
	clause: 'BV03',
	key: 'unit-cost:net:school',
	protect: false,
	reason: '£8,643 for 2 schools; fewer than 10, so no unit cost is given.',
	measure: {
		...evaluationFixture().findings[0]!.measure,
		...{ value: null, symbol: 'u' as const, unit: 'pounds' as const },
		...{ numerator: 8643, denominator: 2, counts: 'schools' }
	}
};

function review(internal: boolean): Review {
	const evaluation = evaluationFixture({ findings: [totalOfTwo] });
	const kept = { ...evaluation, agreement: { ...evaluation.agreement, internal } };
	return {
		evaluation: kept,
		before: kept,
		earlier: kept,
		terms: null,
		benchmarks: [],
		peers: [
			{
				evaluation: { ...kept, partnership: { ...kept.partnership, sample: false } },
				terms: null as never
			}
		],
		schoolCosts: [1, 2, 3, 4].map((at) => ({ school: `90000${at}`, cost: 0, income: 8643 })),
		actions: [{ title: 'Settle £8,643', owner: 'Chair', due: null, completed: null, done: false }]
	};
}

it('keeps every figure of an internal agreement from who is not of it', () => {
	expect(JSON.stringify(discloseReview({ ...review(true), peers: [] }, AUTHORITY))).not.toMatch(
		/8,?643/
	);
	expect(JSON.stringify(discloseReview({ ...review(true), peers: [] }, MEMBER))).toContain('8,643');
});

it('shows a total that was too few to divide where nothing is internal', () => {
	const [finding] = discloseReview({ ...review(false), peers: [] }, AUTHORITY).findings;
	expect(finding?.reason).toContain('£8,643 for 2 schools');
});

it('names no other partnership to who may not know of it', () => {
	const { peers, peersWithheld } = discloseReview(review(false), MEMBER).review;
	expect([peers, peersWithheld]).toEqual([[], 1]);
});
