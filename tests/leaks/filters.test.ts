import { beforeAll, expect, test } from 'vitest';
import type { Filters } from '#lib/document/filters.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import { disclose } from '#lib/server/disclosure/disclose.ts';
import { filtersOf } from '#lib/server/reception/filters.ts';
import { annualEvaluation } from '#lib/server/reports/annual-evaluation/annual-evaluation.ts';
import { knowTheSample, VIEWERS, type Known } from './sample.fixture.ts';

// Filters only take away. What all of them together show is no more than the page without any.

let known: Known;
beforeAll(async () => {
	known = await knowTheSample();
});

test.each(VIEWERS.map((viewer) => [viewer.role, viewer.audience, viewer] as const))(
	'%s, %s: no filter shows a figure that isn’t there without it',
	(_role, _audience, viewer) => {
		const disclosed = disclose(known.evaluation, viewer);
		const whole = figuresIn(disclosed, {});
		expect(whole.size).toBeGreaterThan(100);
		const choices = choicesOf(disclosed);
		expect(choices.length).toBeGreaterThan(20);
		const added = (filters: Filters) =>
			[...figuresIn(disclosed, filters)].filter((figure) => !whole.has(figure));
		for (const filters of choices) expect([filters, added(filters)]).toEqual([filters, []]);
	}
);

test('the comparison finds what an administrator is shown and others are not', () => {
	const [most, least] = [VIEWERS[0]!, VIEWERS.at(-1)!].map((viewer) =>
		figuresIn(disclose(known.evaluation, viewer), {})
	);
	expect([...most!].filter((figure) => !least!.has(figure)).length).toBeGreaterThan(20);
});

/** Every choice of every filter on offer, by itself. */
function choicesOf(disclosed: Disclosed): Filters[] {
	const { offered } = filtersOf(new URL('http://accord.test/'), disclosed);
	return offered.flatMap(({ name, options }) => options.map(({ value }) => ({ [name]: value })));
}

/** Everything with a digit in it that the report says or draws. */
function figuresIn(disclosed: Disclosed, filters: Filters): Set<string> {
	const figures = JSON.stringify(annualEvaluation(disclosed, filters)).match(/\d[\d,.]*/g) ?? [];
	return new Set(figures.map((figure) => figure.replace(/[.,]+$/, '')));
}
