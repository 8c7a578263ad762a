import { describe, expect, test } from 'vitest';
import { disclose } from '#lib/server/disclosure/disclose.ts';
import { evaluationFixture, finding } from '../../../../../tests/support/evaluation.ts';
import { promisesOf } from '../promises.ts';
import { reasonOf } from './other-measures.ts';

describe('a promise takes the state of its main measure', () => {
	test('and says so where another measure of it was not met', () => {
		expect(reasonFor('met')).toBe(
			'All were invited. Another measure of it was not met: Governor Forums with a headteacher present, 1 of 2 meetings (50%).'
		);
	});

	test('and adds nothing where it was not met itself', () => {
		expect(reasonFor('not-met')).toBe('All were invited.');
	});
});

function reasonFor(state: 'met' | 'not-met'): string {
	const evaluation = evaluationFixture();
	const lead = finding('3.1.7', 'Schools invited', { state, reason: 'All were invited.' });
	const other = finding('3.1.7', 'Governor Forums with a headteacher present', {
		key: 'head-present:GF',
		lead: false,
		state: 'not-met',
		measure: {
			...lead.measure,
			value: 50,
			symbol: null,
			unit: 'percent',
			numerator: 1,
			denominator: 2,
			counts: 'meetings'
		}
	});
	const others = evaluation.findings.filter(({ clause }) => clause !== '3.1.7');
	const disclosed = disclose(
		{ ...evaluation, findings: [...others, lead, other] },
		{ role: 'public', schools: [], audience: 'export' }
	);
	const promise = promisesOf(disclosed).find(({ clause }) => clause.ref === '3.1.7')!;
	return reasonOf(promise, disclosed);
}
