import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Unit } from '#lib/document/figure.ts';
import { STATES } from '#lib/document/state.ts';
import { textWidth } from './drawing/text-width.ts';
import { chartPlan } from './index.ts';
import { WIDE, type Frame } from './frame.ts';
import type { ChartData } from './kinds.ts';
import { renderSvg } from './render-svg.ts';

const words = fc.oneof(
	fc.string({ maxLength: 60 }),
	fc.string({ unit: 'grapheme', maxLength: 40 }),
	fc.constantFrom(
		'St Wilfrid’s Church of England Voluntary Aided Primary School',
		'',
		'<b>&"\u0000'
	)
);
const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const value = fc.option(number);
const unit = fc.constantFrom<Unit>(
	'percent',
	'percentage-points',
	'count',
	'hours',
	'score',
	'pounds',
	'days'
);
const date = fc
	.date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
	.map((day) => day.toISOString().slice(0, 10));
const some = <Item>(item: fc.Arbitrary<Item>) => fc.array(item, { maxLength: 12 });

const charts: fc.Arbitrary<ChartData> = fc.oneof<fc.Arbitrary<ChartData>[]>(
	fc.record({
		kind: fc.constant('forum-dots' as const),
		halfTerms: fc.constant(
			['Autumn', 'Autumn', 'Spring', 'Spring', 'Summer', 'Summer'].map((term) => ({
				label: term,
				term
			}))
		),
		rows: some(
			fc.record({
				label: words,
				result: words,
				state: fc.constantFrom(...STATES),
				dots: some(
					fc.record({
						halfTerm: fc.integer({ min: 1, max: 6 }),
						date,
						status: fc.constantFrom(
							'held' as const,
							'planned' as const,
							'cancelled' as const,
							'postponed' as const
						),
						label: words
					})
				)
			})
		)
	}),
	fc.record({
		kind: fc.constant('attendance-matrix' as const),
		meetings: some(fc.record({ label: words, date })),
		rows: some(
			fc.record({
				school: words,
				marks: some(
					fc.constantFrom(
						'present' as const,
						'substitute' as const,
						'remote' as const,
						'apologies' as const,
						'absent' as const,
						'not-eligible' as const,
						'none' as const
					)
				)
			})
		)
	}),
	fc.record({
		kind: fc.constant('ranked-bars' as const),
		unit,
		max: fc.option(number, { nil: undefined }),
		rows: some(fc.record({ label: words, value, text: words, emphasis: fc.boolean() })),
		lines: fc.array(fc.record({ value: number, label: words, suggested: fc.boolean() }), {
			maxLength: 4
		})
	}),
	fc.record({
		kind: fc.constant('ladder' as const),
		levels: fc.tuple(
			...([1, 2, 3, 4, 5] as const).map((level) =>
				fc.record({
					level: fc.constant(level),
					name: words,
					value,
					known: fc.boolean(),
					text: words,
					note: words
				})
			)
		)
	}),
	fc.record({
		kind: fc.constant('dumbbell' as const),
		unit,
		beforeLabel: words,
		afterLabel: words,
		rows: some(
			fc.record({
				label: words,
				before: value,
				after: value,
				low: value,
				high: value,
				text: words,
				role: fc.constantFrom(
					'partnership' as const,
					'group' as const,
					'school' as const,
					'comparator' as const
				),
				small: fc.boolean()
			})
		)
	}),
	fc.record({
		kind: fc.constant('interval' as const),
		unit,
		rows: some(
			fc.record({
				label: words,
				value,
				low: value,
				high: value,
				text: words,
				role: fc.constantFrom('own' as const, 'comparator' as const),
				small: fc.boolean()
			})
		),
		reference: fc.option(fc.record({ value: number, label: words }), { nil: null })
	}),
	fc.record({
		kind: fc.constant('control' as const),
		unit,
		points: fc.array(
			fc.record({
				label: words,
				value,
				type: fc.constantFrom(
					'improvement' as const,
					'concern' as const,
					'neutral' as const,
					'common' as const
				),
				text: words
			}),
			{ maxLength: 50 }
		),
		limits: fc.array(
			fc.record({
				from: fc.nat(5),
				to: fc.nat(5),
				mean: number,
				lower: number,
				upper: number,
				trial: fc.boolean()
			}),
			{ maxLength: 2 }
		),
		target: fc.option(fc.record({ value: number, label: words, suggested: fc.boolean() }), {
			nil: null
		}),
		bounds: fc.constantFrom({}, { min: 0 }, { min: 0, max: 100 })
	}),
	fc.record({
		kind: fc.constant('funnel' as const),
		unit,
		sizeLabel: words,
		average: fc.record({ value: number, label: words }),
		points: some(
			fc.record({
				label: words,
				size: fc.nat(5000),
				value: number,
				reading: fc.constantFrom('inside' as const, 'somewhat' as const, 'very' as const),
				small: fc.boolean(),
				text: words
			})
		),
		limits: some(
			fc.record({
				size: fc.nat(5000),
				low95: number,
				high95: number,
				low998: number,
				high998: number
			})
		)
	}),
	fc.record({
		kind: fc.constant('stacked-counts' as const),
		rows: some(
			fc.record({
				label: words,
				counts: some(fc.record({ state: fc.constantFrom(...STATES), count: fc.nat(9) })),
				text: words
			})
		)
	}),
	fc.record({
		kind: fc.constant('activity-map' as const),
		across: words,
		acrossInShort: words,
		columns: fc.array(words, { minLength: 1, maxLength: 4 }),
		rows: fc.array(fc.record({ label: words, note: words }), { maxLength: 4 }),
		activities: some(
			fc.record({
				row: fc.nat(3),
				column: fc.nat(3),
				ref: fc.constant('3.1.1'),
				label: words,
				state: fc.constantFrom(...STATES)
			})
		)
	}),
	fc.record({
		kind: fc.constant('small-multiples' as const),
		unit,
		points: some(words),
		partnership: some(value),
		panels: some(fc.record({ label: words, values: some(value), text: words, small: fc.boolean() }))
	})
);

const frames: fc.Arbitrary<Frame> = fc.oneof(
	fc.record({ width: fc.integer({ min: 280, max: 599 }), narrow: fc.constant(true) }),
	fc.record({
		width: fc.integer({ min: 600, max: 1400 }),
		narrow: fc.constant(false),
		ink: fc.constantFrom('colour' as const, 'grey' as const)
	})
);

test('whatever the figures and words, every mark has a finite place, and no letter leaves the frame', () => {
	fc.assert(
		fc.property(charts, frames, (chart, frame) => {
			const { height, marks } = chartPlan(chart, frame);
			expect(height).toBeGreaterThan(0);
			for (const mark of marks) {
				const places =
					mark.shape === 'line' || mark.shape === 'polygon' ? mark.points.flat() : [mark.x, mark.y];
				expect(places.every(Number.isFinite), JSON.stringify(mark)).toBe(true);
				if (mark.shape !== 'text') continue;
				const width = textWidth(mark.text, mark.size ?? 16, mark.strong) / 1.04;
				const from = mark.x - width * { left: 0, middle: 0.5, right: 1 }[mark.align ?? 'left'];
				expect(from, JSON.stringify(mark)).toBeGreaterThan(-1);
				expect(from + width, JSON.stringify(mark)).toBeLessThan(frame.width + 1);
				expect(mark.y - 10 >= -1 && mark.y + 10 <= height + 2, JSON.stringify([mark, height])).toBe(
					true
				);
			}
		}),
		{ numRuns: 400 }
	);
});

test('whatever the figures and words, the drawing is well-formed XML without styles or scripts', () => {
	fc.assert(
		fc.property(charts, frames, (chart, frame) => {
			const svg = renderSvg(chart, frame, { id: 'a', title: '<b>', alt: '"&' });
			expect(svg.replace(/>[^<]*</g, '><')).not.toMatch(
				/style|<script|NaN|Infinity|undefined|null/
			);
			expect(openTags(svg)).toEqual([]);
			// eslint-disable-next-line no-control-regex
			expect(svg).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
		}),
		{ numRuns: 100 }
	);
});

test('a school may be called anything, also like something that every object has', () => {
	const names = [...Object.getOwnPropertyNames(Object.prototype), 'prototype', '$&', '{a|b}'];
	const before = Object.getOwnPropertyNames(Object.prototype);
	const rows = names.map((label) => ({ label, value: 1, text: label, emphasis: false }));
	const svg = renderSvg({ kind: 'ranked-bars', unit: 'count', rows, lines: [] }, WIDE, {
		id: 'a',
		title: '__proto__',
		alt: 'b'
	});
	expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
	for (const name of names) expect(svg).toContain(name.replace('&', '&amp;'));
});

/** Tags left open, and anything that is no tag, no text and no entity. */
function openTags(svg: string): string[] {
	const open: string[] = [];
	const rest = svg.replace(
		/<(\/?)(\w+)((?: [\w:-]+="[^"<]*")*) ?(\/?)>/g,
		(_, end: string, name: string, __, empty: string) => {
			if (end) open.splice(open.lastIndexOf(name), 1);
			else if (!empty) open.push(name);
			return '';
		}
	);
	return [...open, ...(rest.match(/[<>]|&(?!amp;|lt;|gt;|quot;|#39;|#x?[\da-f]+;)/g) ?? [])];
}
