import { expect, test } from 'vitest';
import { WIDE } from '#lib/charts/frame.ts';
import { renderSvg } from '#lib/charts/render-svg.ts';
import { SAMPLES } from '#lib/charts/samples/index.ts';
import { stateShape } from '#lib/charts/state-shape.ts';
import { chartPng } from './chart-image.ts';

const svg = renderSvg(SAMPLES[0]!.chart, WIDE, { id: 'forums', title: 'Forums', alt: 'Dots.' });

test('a chart at scale 2 is 2,080 pixels wide, and the same bytes each time', () => {
	const png = Buffer.from(chartPng(svg, { scale: 2 }));
	expect(png.subarray(1, 4).toString()).toBe('PNG');
	expect(png.readUInt32BE(16)).toBe(2 * WIDE.width);
	expect(Buffer.from(chartPng(svg, { scale: 2 })).equals(png)).toBe(true);
});

test('words are drawn: the same chart without its letters is another picture', () => {
	const mute = svg.replace(/<text[\s\S]*?<\/text>/g, '');
	expect(Buffer.from(chartPng(mute)).equals(Buffer.from(chartPng(svg)))).toBe(false);
});

test('a state’s shape becomes a picture of 36 by 36 pixels', () => {
	const png = Buffer.from(chartPng(stateShape('met'), { scale: 2 }));
	expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([36, 36]);
});
