import { Resvg } from '@resvg/resvg-js';
import { join } from 'node:path';
import { PROJECT } from '#lib/server/root.ts';

/** Only the fonts that lie in the project: the same picture on every machine. */
const FONTS = ['Regular', 'Semibold'].map((weight) =>
	join(PROJECT, `node_modules/source-sans/TTF/SourceSans3-${weight}.ttf`)
);

/** Takes an SVG as the charts write it and pixels per CSS pixel; gives a PNG on white, the same bytes every time. */
export function chartPng(svg: string, { scale = 2 }: { scale?: number } = {}): Uint8Array {
	const picture = new Resvg(svg, {
		background: '#ffffff',
		fitTo: { mode: 'zoom', value: scale },
		font: { loadSystemFonts: false, fontFiles: FONTS, defaultFontFamily: 'Source Sans 3' }
	});
	return picture.render().asPng();
}
