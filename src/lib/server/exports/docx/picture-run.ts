import { ImageRun } from 'docx';
import type { Picture } from '../pictures.ts';

/**
 * Takes a drawing and how many pixels wide it stands; gives it as SVG. The PNG for programs that show
 * no SVG is drawn last (`drawFallbacks`): until then the SVG’s own bytes keep its place.
 */
export function pictureRun(drawn: Picture, width: number): ImageRun {
	const transformation = { width, height: Math.round((width * drawn.height) / drawn.width) };
	const data = new TextEncoder().encode(drawn.svg);
	return new ImageRun({
		type: 'svg',
		data,
		transformation,
		fallback: { type: 'png', data },
		...(drawn.alt ? { altText: { name: 'Drawing', description: drawn.alt } } : { decorative: true })
	});
}
