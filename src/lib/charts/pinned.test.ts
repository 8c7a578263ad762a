import { expect, test } from 'vitest';
import { NARROW, WIDE } from './frame.ts';
import { chartPlan } from './index.ts';
import { pointLabels, withMarks } from './pinned.ts';
import { SAMPLES } from './samples/index.ts';

const CASES = SAMPLES.flatMap(({ id, chart }) =>
	([WIDE, NARROW] as const).map((frame) => ({ id, chart, frame }))
);

test.each(CASES)(
	'$id, $frame.width pixels: what is pinned to any of its points stands in the drawing, once',
	({ chart, frame }) => {
		for (const at of pointLabels(chart).keys()) {
			const marked = withMarks(chart, (_, place) => (place === at ? '7' : undefined));
			const texts = chartPlan(marked, frame).marks.flatMap((mark) =>
				mark.shape === 'text' && mark.text.includes('[7]') ? [mark.text] : []
			);
			expect(texts, pointLabels(chart)[at]).toHaveLength(1);
		}
	}
);

test('a chart without notes is drawn as it was', () => {
	for (const { chart } of SAMPLES) expect(withMarks(chart, () => undefined)).toEqual(chart);
});
