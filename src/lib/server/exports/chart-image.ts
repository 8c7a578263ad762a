import { renderAsync, Resvg, type ResvgRenderOptions } from '@resvg/resvg-js';
import { join } from 'node:path';
import { PROJECT } from '#lib/server/root.ts';

/** Only the fonts that lie in the project: the same picture on every machine. */
const FONTS = [
	'source-sans/TTF/SourceSans3-Regular.ttf',
	'source-sans/TTF/SourceSans3-Semibold.ttf',
	'source-serif/TTF/SourceSerif4-Semibold.ttf'
].map((font) => join(PROJECT, 'node_modules', font));

/** Takes an SVG as the charts write it and pixels per CSS pixel; gives a PNG on white, the same bytes every time. */
export function chartPng(svg: string, { scale = 2 }: { scale?: number } = {}): Uint8Array {
	return new Resvg(svg, manner(svg, scale)).render().asPng();
}

/** The same, drawn on another thread while this one answers others. */
export async function chartPngAside(svg: string, { scale = 2 } = {}): Promise<Uint8Array> {
	const picture = await renderAsync(svg, manner(svg, scale));
	return picture.asPng();
}

/** Reading fonts takes longer than drawing a few dots, so they are read only where there are words. */
function manner(svg: string, scale: number): ResvgRenderOptions {
	const fontFiles = svg.includes('<text') ? FONTS : [];
	return {
		background: '#ffffff',
		fitTo: { mode: 'zoom', value: scale },
		font: { loadSystemFonts: false, fontFiles, defaultFontFamily: 'Source Sans 3' }
	};
}
