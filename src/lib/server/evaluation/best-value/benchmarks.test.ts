import { describe, expect, it } from 'vitest';
import { financialYear } from '#lib/calendar/financial-year.ts';
import { loadFramework } from '#lib/server/agreements/best-value.ts';
import { reviewTermsSchema, type ReviewTerms } from '#lib/server/agreements/review-terms.ts';
import { evaluate } from '../evaluate.ts';
import { factsFrom } from '../examples/facts.ts';
import { EXAMPLE } from '../examples/partnership.ts';
import { benchmarked } from './benchmarks.ts';

/** £330 of training for 12 attendances: £27.50 each. */
const OURS = {
	finance: `
		line_id | date       | period_basis | line_type | activity_code | amount_gbp
		F1      | 2025-09-30 | financial    | direct    | TRAINING      | 330`,
	training: `
		form                           | session_id | session_date | school_urn | n_booked | n_attended
		one-row-per-session-and-school | T1         | 2025-10-10   | A          | 12       | 12`
};

describe('comparing £27.50 an attendance', () => {
	it('compares with the median of those of the same scope', async () => {
		const found = await compared([20, 24, 26, 30].map((value) => ({ value })));
		expect(found).toMatchObject({ state: 'on-track', judgement: 'J-BENCH(median)' });
		expect(found.reason).toBe(
			'£27.50 for each attendance at training (£330 for 12 attendances); the median of 4 comparators is £25.00, within 10% of it.'
		);
	});

	it('leaves out who does something else: four are named, three are like', async () => {
		const found = await compared([
			...[20, 24, 26].map((value) => ({ value })),
			{ value: 30, scope: ['training', 'clerking'] }
		]);
		expect(found).toMatchObject({ state: 'no-evidence' });
		expect(found.reason).toContain('not comparable: only 3 of the same year and scope');
	});

	it('never counts the partnership itself, by name or by id', async () => {
		const found = await compared([
			...[20, 24, 26].map((value) => ({ value })),
			{ value: 27.5, name: EXAMPLE.name },
			{ value: 27.5, partnership: EXAMPLE.id }
		]);
		expect(found.reason).toContain('only 3');
	});

	it('counts a partnership of the house once, by its own figures', async () => {
		const sent = [20, 24, 26].map((value) => ({ value }));
		const found = await compared([...sent, { value: 99, partnership: 'other' }], 'other');
		expect(found.reason).toContain('the median of 4 comparators is £25.00');
	});

	it('compares nothing where no terms say what the service does', async () => {
		const evaluation = await evaluated(OURS, EXAMPLE.id);
		const { evaluation: found } = benchmarked(evaluation, null, []);
		expect(found.findings.find(({ clause }) => clause === 'BV08')).toMatchObject({
			state: 'no-evidence',
			wants: expect.stringContaining('At least 4 comparators')
		});
	});
});

type Sent = { value: number; scope?: string[]; name?: string; partnership?: string };

/** Judges ours beside comparators sent in and, where one is named, a partnership of the house at £30. */
async function compared(sent: Sent[], peer?: string) {
	const terms = termsWith(sent);
	const evaluation = await evaluated(OURS, EXAMPLE.id);
	const theirs = { ...OURS, finance: OURS.finance.replace('330', '360') };
	const peers = peer ? [{ evaluation: await evaluated(theirs, peer), terms }] : [];
	const { evaluation: judged } = benchmarked(evaluation, terms, peers);
	return judged.findings.find(({ clause }) => clause === 'BV08')!;
}

function termsWith(sent: Sent[]): ReviewTerms {
	const { years } = reviewTermsSchema.parse({
		years: {
			'2025-26': {
				scope: ['training'],
				scopeStatement: 'Training.',
				comparators: sent.map(({ value, scope = ['training'], name, partnership }, at) => ({
					name: name ?? `Comparator ${at}`,
					...(partnership ? { partnership } : {}),
					source: 'Invented',
					scope,
					values: { BV08: value }
				}))
			}
		}
	});
	return years['2025-26']!;
}

async function evaluated(tables: object, id: string) {
	return evaluate({
		warehouse: await factsFrom(tables as never),
		partnership: { ...EXAMPLE, id: 'example' },
		agreement: loadFramework(),
		year: financialYear('2025-26'),
		asAt: '2026-08-31',
		uploads: [],
		evidenceVersion: '1'
	}).then((evaluation) => ({ ...evaluation, partnership: { ...evaluation.partnership, id } }));
}
