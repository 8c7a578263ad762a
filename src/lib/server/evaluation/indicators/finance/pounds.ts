import { z } from 'zod';
import { fixed } from '../../judge/words.ts';
import { nothingSent, type Clock, type Ruling } from '../../judge/ruling.ts';
import type { Measure } from '../../evaluation.ts';
import { counted } from '../../judge/words.ts';

/** A setting: the cost centres that a review is about, all where none is named; `|` stands around each, for SQL. */
export const costCentres = z
	.array(z.string())
	.default([])
	.transform((names) => (names.length > 0 ? `|${names.join('|')}|` : ''));

/** A unit cost over fewer things than this says more by its total and its count (METHOD 11.4). */
export const FEWEST_UNITS = 10;

/** Takes whole pounds; gives "£1,450", with a true minus. */
export function pounds(amount: number): string {
	return `${amount < 0 ? '−' : ''}£${grouped(fixed(Math.abs(amount), 0))}`;
}

/** Takes a unit cost in pounds; gives "£23.41" (METHOD 5: unit costs to two places). */
export function unitPounds(amount: number): string {
	return `${amount < 0 ? '−' : ''}£${grouped(fixed(Math.abs(amount), 2))}`;
}

/** Takes pounds, of which number of things where it is a unit cost; gives the figure. */
export function poundsMeasure(
	value: number | null,
	counts = 'pounds',
	numerator: number | null = value,
	denominator: number | null = null
): Measure {
	return {
		value,
		symbol: value === null ? 'u' : null,
		unit: 'pounds',
		numerator,
		denominator,
		missing: null,
		counts,
		interval: null
	};
}

/** Takes how many amounts are of an academic year alone; gives why no cost can be told: they are never shared out (METHOD 4.1). */
export function nothingSpent(academic: number, about: string, clock: Clock): Ruling {
	if (academic === 0) return nothingSent(about, clock, 'For information');
	const amounts = `${counted(academic, 'amount')} ${academic === 1 ? 'belongs' : 'belong'}`;
	return {
		state: 'no-evidence',
		judgement: 'For information',
		reason: `What was sent about ${about} is of academic years (${amounts} to one), and amounts are not shared out to a financial year.`
	};
}

function grouped(digits: string): string {
	return digits.replace(/\B(?<!\.\d*)(?=(\d{3})+(?!\d))/g, ',');
}
