import { expect, it } from 'vitest';
import { clausesOf } from './agreement.ts';
import { loadFramework, reviewTermsOf, withTerms } from './best-value.ts';
import { reviewTermsSchema } from './review-terms.ts';

it('has the 38 indicators of the method, each once', () => {
	const refs = clausesOf(loadFramework()).map(({ ref }) => ref);
	const all = Array.from({ length: 38 }, (_, at) => `BV${String(at + 1).padStart(2, '0')}`);
	expect(refs.toSorted()).toEqual(all);
});

it('compares with others only where it says which way is better', () => {
	const clauses = loadFramework().sections.flatMap((section) => section.clauses);
	const compared = clauses.filter(({ measurements }) =>
		measurements.some(({ judge }) => judge === 'J-BENCH')
	);
	expect(compared.map(({ better }) => better)).not.toContain('context');
	expect(compared.length).toBeGreaterThanOrEqual(12);
});

it('takes the officers, closure days, cost centres and prices that only the terms hold', () => {
	const { years } = reviewTermsSchema.parse({
		years: {
			'2025-26': {
				scope: ['training'],
				scopeStatement: 'Training.',
				officers: 2.5,
				closureDays: ['2025-12-29'],
				costCentres: ['Governor services']
			}
		}
	});
	const measurements = clausesOf(withTerms(loadFramework(), years['2025-26']!)).flatMap(
		(clause) => clause.measurements
	);
	const settingsOf = (name: string) =>
		measurements.find(({ indicator }) => indicator === name)?.with;
	expect(settingsOf('cost-per-officer')).toMatchObject({ officers: 2.5 });
	expect(settingsOf('time-taken')).toMatchObject({ closed: ['2025-12-29'] });
	expect(settingsOf('money')).toMatchObject({ of: 'net', centres: ['Governor services'] });
});

it('knows no terms of a partnership that set none down', () => {
	expect(reviewTermsOf('pods', '2025-26')).toBeNull();
});
