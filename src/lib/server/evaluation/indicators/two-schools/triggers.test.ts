import { describe, expect, it } from 'vitest';
import type { Finding } from '../../evaluation.ts';
import { noMeasure, shareMeasure } from '../../measure.ts';
import { triggersIn, trippedBy } from './triggers.ts';

const trigger = {
	words: 'Either school has the head for less than two days in five.',
	clause: 'T5',
	indicator: 'days-per-site',
	below: 40,
	from: '2025-09-01',
	by: 'Joint committee'
};

const found = (measure: Finding['measure'], changes: Partial<Finding> = {}) =>
	[
		{ clause: 'T5', indicator: 'days-per-site', key: 'days-per-site:SITE_DAY', measure, ...changes }
	] as Finding[];

describe('a trigger', () => {
	it.each([
		['is met where the figure falls below its threshold', 78, 200, 'met'],
		['is not met where it is just reached', 80, 200, 'not'],
		['is not met above it', 96, 200, 'not']
	])('%s', (_, days, of, standing) => {
		expect(trippedBy(trigger, found(shareMeasure(days, of, 'days')))).toBe(standing);
	});

	it('can be a ceiling too', () => {
		const ceiling = { ...trigger, below: undefined, above: 2 };
		const clashes = (value: number) => found({ ...noMeasure('x', 'count', 'clashes'), value });
		expect([2, 3].map((value) => trippedBy(ceiling, clashes(value)))).toEqual(['not', 'met']);
	});

	it('can’t be said to be met or not where nothing was sent', () => {
		expect(trippedBy(trigger, [])).toBe('unknown');
		expect(trippedBy(trigger, found(noMeasure('x', 'percent', 'days')))).toBe('unknown');
	});

	it('is tripped by no figure of fewer than five answers, because nobody may see it', () => {
		const few = found(shareMeasure(1, 4, 'answers'), { protect: true });
		expect(trippedBy(trigger, few)).toBe('unknown');
	});

	it('holds from its day on', () => {
		const partnership = { exitTriggers: [trigger] } as unknown as Parameters<typeof triggersIn>[0];
		expect(triggersIn(partnership, '2025-08-31')).toEqual([]);
		expect(triggersIn(partnership, '2025-09-01')).toEqual([trigger]);
	});
});
