import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scaleOver } from './scale.ts';
import { textWidth } from './text-width.ts';
import { tick } from './units.ts';
import { wrap } from './wrap.ts';

describe('the width of a text', () => {
	test('is its advances in the font, with 4% to spare: H 652, i 246 thousandths at 16 pixels', () => {
		expect(textWidth('Hi', 16)).toBeCloseTo(((652 + 246) / 1000) * 16 * 1.04, 6);
	});

	test('takes an accented letter as wide as the plain one', () => {
		expect(textWidth('é')).toBe(textWidth('e'));
	});
});

describe('wrapping', () => {
	test('breaks between words', () => {
		expect(wrap('Old Quarry Primary School', 90)).toEqual(['Old Quarry', 'Primary', 'School']);
	});

	test('never parts a number from its unit, or “n =” from its number', () => {
		expect(wrap('up 8.5 percentage points, n = 43', 105)).toEqual([
			'up',
			'8.5\u00a0percentage',
			'points, n\u00a0=\u00a043'
		]);
	});

	test('loses no letter, whatever the width', () => {
		fc.assert(
			fc.property(fc.string(), fc.integer({ min: 1, max: 300 }), (text, width) => {
				expect(wrap(text, width).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
			})
		);
	});
});

describe('a scale', () => {
	test('ends on round ticks that hold every value', () => {
		const scale = scaleOver([58, 81], [0, 400], 5);
		expect(scale.ticks).toEqual([55, 60, 65, 70, 75, 80, 85]);
		expect([scale.at(55), scale.at(70), scale.at(85)]).toEqual([0, 200, 400]);
	});

	test('keeps a known end: percentages stop at 100', () => {
		const scale = scaleOver([0, 93], [0, 200], 4, { max: 100 });
		expect(scale.at(100)).toBe(200);
		expect(scale.ticks).toEqual([0, 25, 50, 75, 100]);
	});

	test('makes room round a single value, and exists without any', () => {
		expect(scaleOver([7], [0, 100], 2).at(7)).toBe(50);
		expect(scaleOver([], [0, 100], 2).at(0.5)).toBe(50);
	});
});

test('ticks are written as people read them', () => {
	expect([tick(80, 'percent'), tick(-1200, 'pounds'), tick(-2.5, 'hours')]).toEqual([
		'80%',
		'−£1,200',
		'−2.5'
	]);
});
