import { expect, test } from 'vitest';
import { drawnBefore } from './drawn-before.ts';
import { NARROW, WIDE } from './frame.ts';
import type { RankedBars } from './ranked-bars.ts';
import { renderSvg } from './render-svg.ts';

const bars = (value: number): RankedBars => ({
	kind: 'ranked-bars',
	unit: 'percent',
	max: 100,
	rows: [{ label: 'Ash Infant', value, text: `${value}%`, emphasis: false }],
	lines: []
});
const labels = { id: 'reach', title: 'Every school came', alt: 'One bar.' };

test('a drawing made before is the drawing that would be made now', () => {
	for (const frame of [WIDE, NARROW, WIDE]) {
		expect(drawnBefore(bars(80), frame, labels)).toBe(renderSvg(bars(80), frame, labels));
	}
});

test('other figures are another drawing', () => {
	expect(drawnBefore(bars(80), WIDE, labels)).not.toBe(drawnBefore(bars(81), WIDE, labels));
});
