import { describe, expect, test } from 'vitest';
import { NARROW, WIDE } from './frame.ts';
import { renderSvg } from './render-svg.ts';
import { textWidth } from './drawing/text-width.ts';
import { SAMPLES } from './samples/index.ts';

const FRAMES = { wide: WIDE, narrow: NARROW };

describe.each(Object.entries(FRAMES))('drawn on the server, %s', (name, frame) => {
	const draw = ({ id, title, chart }: (typeof SAMPLES)[number]) =>
		renderSvg(chart, frame, { id: `${id}-${name}`, title, alt: 'What is seen.' });

	test.each(SAMPLES)(
		'$id carries nothing that a strict content security policy refuses',
		(sample) => {
			expect(draw(sample)).not.toMatch(/style|<script|class=|ecmeta|javascript:|\son\w+=/);
		}
	);

	test.each(SAMPLES)('$id names itself and says what is seen', (sample) => {
		const svg = draw(sample);
		expect(svg).toContain(
			`role="img" aria-labelledby="${sample.id}-${name}-title ${sample.id}-${name}-desc"`
		);
		expect(svg).toContain('>What is seen.</desc>');
	});

	test('the same chart gives the same bytes, whatever was drawn before it', () => {
		const forwards = SAMPLES.map(draw);
		const backwards = [...SAMPLES].reverse().map(draw).reverse();
		expect(backwards).toEqual(forwards);
	});

	test.each(SAMPLES)('$id keeps every letter inside its frame', (sample) => {
		expect(
			textsOf(draw(sample)).filter((text) => text.from < -0.5 || text.to > frame.width + 0.5)
		).toEqual([]);
	});
});

/** Where each line of text begins and ends, by the widths of the font. */
function textsOf(svg: string): { words: string; from: number; to: number }[] {
	return [...svg.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)].map(([, attributes, words]) => {
		const of = (name: string) => new RegExp(` ?${name}="([^"]*)"`).exec(attributes!)?.[1] ?? '';
		const width =
			textWidth(unescaped(words!), Number(of('font-size')), of('font-weight') === '600') / 1.04;
		const share = { start: 0, middle: 0.5, end: 1 }[of('text-anchor') || 'start']!;
		const from = Number(/(?:^| )x="([^"]*)"/.exec(attributes!)?.[1] ?? 0) - width * share;
		return { words: words!, from, to: from + width };
	});
}

function unescaped(words: string): string {
	return words
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&#39;', "'")
		.replaceAll('&amp;', '&');
}
