import { Resvg } from '@resvg/resvg-js';
import { join } from 'node:path';
import { PROJECT } from '#lib/server/root.ts';
export function chartPng(svg: string, { scale = 2 }: { scale?: number } = {}): Uint8Array {
	return new Resvg(svg, {
		fitTo: { mode: 'zoom', value: scale },
		font: {
			loadSystemFonts: false,
			fontFiles: ['Regular', 'Semibold'].map((w) =>
				join(PROJECT, `node_modules/source-sans/TTF/SourceSans3-${w}.ttf`)
			)
		}
	})
		.render()
		.asPng();
}
