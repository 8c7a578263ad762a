import { expect, test } from 'vitest';
import type { Figure } from '#lib/document/figure.ts';
import type { LedgerRow } from '#lib/document/report.ts';
import { statedIn } from '#lib/document/stated.ts';
import { reportFixture } from '../../../../tests/support/report.ts';
import { restatedBetween } from './restated.ts';
import type { Viewer } from './viewer.ts';

const PUBLIC: Viewer = { role: 'public', schools: [], audience: 'export' };

test('a report is not otherwise than itself', () => {
	expect(restatedBetween(statedIn(reportFixture()), statedIn(reportFixture()), PUBLIC)).toEqual([]);
});

test('a meeting more is shown as it stood and as it stands', () => {
	const [change] = changed(
		{ figure: share(5, 6, 'meetings'), state: 'not-met' },
		{ figure: share(6, 6, 'meetings'), state: 'met' }
	);
	expect(change).toMatchObject({
		hidden: null,
		stateChanged: true,
		before: { text: '5 of 6 meetings', state: 'not-met' },
		after: { text: '6 of 6 meetings', state: 'met' }
	});
});

test.each([
	['one pupil more, who met the standard', [200, 400], [201, 401]],
	['nine pupils more, of whom one did not', [200, 400], [208, 409]],
	['one pupil’s result corrected', [200, 400], [201, 400]]
])('of figures about pupils no more is said than that they changed: %s', (_what, old, fresh) => {
	const found = changed(
		{ figure: share(old[0]!, old[1]!, 'pupils'), state: 'met' },
		{ figure: share(fresh[0]!, fresh[1]!, 'pupils'), state: 'not-met' }
	);
	expect(found).toMatchObject([{ hidden: 'between', stateChanged: false }]);
	expect(JSON.stringify(found)).not.toMatch(/20[01]|40[01]|409/);
});

test('figures about pupils that lie far apart are shown side by side', () => {
	const [change] = changed(
		{ figure: share(200, 400, 'pupils') },
		{ figure: share(220, 440, 'pupils') }
	);
	expect(change).toMatchObject({ hidden: null, after: { text: '220 of 440 pupils' } });
});

test('a mean says nothing of whom it is made from, so that two of them stand nowhere', () => {
	const mean = (value: number): Figure => ({
		...share(0, 0, ''),
		...{ value, unit: 'score', numerator: null, denominator: null, text: String(value) }
	});
	expect(changed({ figure: mean(1.9) }, { figure: mean(2) })).toMatchObject([
		{ hidden: 'between' }
	]);
	expect(changed({ figure: mean(1.9) }, { figure: null })).toMatchObject([
		{ hidden: null, before: { text: '1.9' } }
	]);
});

test('what was hidden and is shown now, or the reverse, is said without its value', () => {
	const hidden = { ...share(0, 0, 'pupils'), value: null, symbol: 'c' as const, text: 'c' };
	const shown = { figure: share(9, 30, 'pupils') };
	for (const [old, fresh, way] of [
		[{ figure: hidden }, shown, 'then'],
		[shown, { figure: hidden }, 'now']
	] as const) {
		const found = changed(old, fresh);
		expect(found).toMatchObject([{ hidden: way }]);
		expect(JSON.stringify(found)).not.toContain('9 of 30');
	}
});

test('a decision beside a figure about pupils tells nothing of them', () => {
	const figure = share(200, 400, 'pupils');
	expect(changed({ figure }, { figure, override: 'met' })).toMatchObject([
		{ hidden: null, stateChanged: true, after: { decided: 'met' } }
	]);
});

test('cells of charts about answers and pupils are named and no more', () => {
	const [old, fresh] = [reportFixture(), reportFixture()];
	const chart = fresh.sections[2]!.blocks[1]!;
	if (chart.kind !== 'chart') throw new Error('the fixture’s ladder has moved');
	chart.table.rows[0]![1] = { text: '99', number: 99 };
	expect(restatedBetween(statedIn(old), statedIn(fresh), PUBLIC)).toMatchObject([
		{ hidden: 'between', label: chart.table.title }
	]);
});

/** What the public is told where the first promise is one thing before and another after. */
function changed(before: Partial<LedgerRow>, after: Partial<LedgerRow>) {
	return restatedBetween(statedIn(withPromise(before)), statedIn(withPromise(after)), PUBLIC);
}

function withPromise(changes: Partial<LedgerRow>) {
	const report = reportFixture();
	const [ledger] = report.sections[0]!.blocks;
	if (ledger?.kind !== 'ledger') throw new Error('the fixture’s ledger has moved');
	Object.assign(ledger.rows[0]!, changes);
	return report;
}

function share(numerator: number, denominator: number, counts: string): Figure {
	return {
		...{ value: (100 * numerator) / denominator, unit: 'percent', numerator, denominator },
		...{ missing: null, asAt: '2026-05-20', text: `${numerator} of ${denominator} ${counts}` },
		evidence: { rows: 1, uploads: ['U1'] }
	};
}
