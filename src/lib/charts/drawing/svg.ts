import type { Circle, Line, Mark, Polygon, Rect, Text } from './marks.ts';
import { colourOf } from './palette.ts';

/** Takes marks without lettering and a size in pixels; gives a small decorative SVG without styles or ids. */
export function svgOf(
	marks: Mark[],
	{ width, height, name }: { width: number; height: number; name?: string }
): string {
	const role = name ? `role="img" aria-label="${escapeXml(name)}"` : 'aria-hidden="true"';
	const drawn = marks.map(shapeOf).join('');
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" ${role}>${drawn}</svg>`;
}

/** Takes any text; gives it safe inside XML text and quoted attributes. */
export function escapeXml(text: string): string {
	const entities: Record<string, string> = {
		'&': '&amp;',
		'<': '&lt;',
		'>': '&gt;',
		'"': '&quot;'
	};
	return withoutControls(text).replace(/[&<>"]/g, (char) => entities[char]!);
}

/** Control characters have no place in XML, not even escaped. */
export function withoutControls(text: string): string {
	// eslint-disable-next-line no-control-regex
	return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '');
}

function shapeOf(mark: Mark): string {
	if (mark.shape === 'text') throw new Error('Small shapes carry no lettering');
	const tip = mark.tip ? `<title>${escapeXml(mark.tip)}</title>` : '';
	const { tag, geometry } = geometryOf(mark);
	return `<${tag} ${geometry} ${paintOf(mark)}>${tip}</${tag}>`;
}

function geometryOf(mark: Exclude<Mark, Text>): { tag: string; geometry: string } {
	switch (mark.shape) {
		case 'circle':
			return {
				tag: 'circle',
				geometry: `cx="${round(mark.x)}" cy="${round(mark.y)}" r="${round(mark.r)}"`
			};
		case 'rect':
			return {
				tag: 'rect',
				geometry: `x="${round(mark.x)}" y="${round(mark.y)}" width="${round(mark.width)}" height="${round(mark.height)}"`
			};
		case 'line':
			return { tag: 'polyline', geometry: `points="${corners(mark)}"` };
		case 'polygon':
			return { tag: 'polygon', geometry: `points="${corners(mark)}"` };
	}
}

function paintOf(mark: Circle | Rect | Line | Polygon): string {
	return [
		`fill="${'fill' in mark ? colourOf(mark.fill) : 'none'}"`,
		mark.stroke && `stroke="${colourOf(mark.stroke)}" stroke-width="${mark.strokeWidth ?? 1}"`,
		mark.dash && `stroke-dasharray="${mark.dash.join(' ')}"`
	]
		.filter(Boolean)
		.join(' ');
}

function corners(mark: Line | Polygon): string {
	return mark.points.map(([x, y]) => `${round(x)},${round(y)}`).join(' ');
}

function round(pixels: number): number {
	return Math.round(pixels * 100) / 100;
}
