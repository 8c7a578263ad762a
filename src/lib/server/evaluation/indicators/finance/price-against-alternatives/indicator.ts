import { z } from 'zod';
import { priceSchema } from '#lib/server/agreements/review-terms.ts';
import type { Part } from '../../../evaluation.ts';
import { medianOf } from '../../../judge/bench.ts';
import { forInformation } from '../../../judge/ruling.ts';
import { counted, percentOf } from '../../../judge/words.ts';
import { noMeasure, shareMeasure } from '../../../measure.ts';
import { indicator } from '../../indicator.ts';
import { pounds } from '../pounds.ts';

/** Fewer quotes than this set no price beside ours (METHOD 11.4, BV37). */
const FEWEST_QUOTES = 3;

type Price = z.infer<typeof priceSchema>;

/** Our price beside the median of quotes for the same scope (METHOD 11.4, BV37); the quotes stand in the terms of the review. */
export const priceAgainstAlternatives = indicator({
	name: 'price-against-alternatives',
	settings: z.strictObject({ prices: z.array(priceSchema).default([]) }),
	row: z.object({}),
	readsFacts: false,
	find(_row, { settings }) {
		const compared = settings.prices.filter(({ quotes }) => quotes.length >= FEWEST_QUOTES);
		const ours = compared.reduce((sum, { ours }) => sum + ours, 0);
		const theirs = compared.reduce((sum, price) => sum + medianQuote(price), 0);
		const services = counted(compared.length, 'service');
		return {
			measure:
				compared.length > 0
					? shareMeasure(ours, theirs, 'pounds')
					: noMeasure('x', 'percent', 'pounds'),
			ruling:
				compared.length > 0
					? forInformation(
							`${pounds(ours)} beside ${pounds(theirs)}, the median of quotes for ${services} of the same scope (${percentOf(ours, theirs)})`
						)
					: {
							state: 'no-evidence' as const,
							judgement: 'For information',
							reason: `No price has ${FEWEST_QUOTES} quotes of the same scope beside it.`
						},
			wants: `Prices with at least ${FEWEST_QUOTES} quotes of the same scope, in the terms of the review.`,
			parts: settings.prices.map(partOf)
		};
	}
});

function medianQuote({ quotes }: Price): number {
	return medianOf(quotes.map(({ price }) => price));
}

function partOf(price: Price): Part {
	const { service, ours, quotes } = price;
	const enough = quotes.length >= FEWEST_QUOTES;
	return {
		label: service,
		school: null,
		measure: enough ? shareMeasure(ours, medianQuote(price), 'pounds') : null,
		date:
			quotes
				.map(({ date }) => date)
				.toSorted()
				.at(-1) ?? null,
		standing: enough
			? `${counted(quotes.length, 'quote')} of the same scope`
			: `${counted(quotes.length, 'quote')}: too few to compare`,
		details: { ours, quotes: quotes.length }
	};
}
