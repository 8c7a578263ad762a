import { strFromU8, unzipSync } from 'fflate';
import { chartPngAside } from '../chart-image.ts';

/** 119 dots an inch on paper: enough for programs that show no SVG; each step more costs a second of a long report. */
const SCALE = 1;

/** Takes a Word file whose PNGs still hold the SVG they stand for; gives each as PNG, by its path. */
export async function drawFallbacks(file: Uint8Array): Promise<Record<string, Uint8Array>> {
	const waiting = unzipSync(file, { filter: ({ name }) => name.endsWith('.png') });
	const drawn = Object.entries(waiting).map(async ([path, svg]) => {
		return [path, await chartPngAside(strFromU8(svg), { scale: SCALE })] as const;
	});
	return Object.fromEntries(await Promise.all(drawn));
}
