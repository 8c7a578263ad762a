import { ImageRun } from 'docx';
import { chartPng } from '../chart-image.ts';
import type { Picture } from '../pictures.ts';

/** Enough for programs that show no SVG; each step more costs a second of a long report. */
const FALLBACK_SCALE = 1.5;

/** Takes a drawing and how many pixels wide it stands; gives it as SVG, and as PNG for programs that show none. */
export function pictureRun(drawn: Picture, width: number): ImageRun {
	const transformation = { width, height: Math.round((width * drawn.height) / drawn.width) };
	return new ImageRun({
		type: 'svg',
		data: new TextEncoder().encode(drawn.svg),
		transformation,
		fallback: { type: 'png', data: chartPng(drawn.svg, { scale: FALLBACK_SCALE }) },
		...(drawn.alt ? { altText: { name: 'Drawing', description: drawn.alt } } : { decorative: true })
	});
}
