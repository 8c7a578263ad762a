/**
 * Takes the SVG that ECharts writes; gives what is inside it without styles, classes and its own
 * bookkeeping, all of which a strict content security policy refuses or which change on every run.
 */
export function plainSvg(svg: string): string {
	return svg
		.replace(/^[\s\S]*?<svg[^>]*>/, '')
		.replace(/<\/svg>\s*$/, '')
		.replace(/<style[\s\S]*?<\/style>/g, '')
		.replace(/<rect[^>]*fill="none"[^>]*><\/rect>/, '')
		.replace(/<text ([\s\S]*?)>/g, (_, attributes: string) => `<text ${lettering(attributes)}>`)
		.replace(/ (ecmeta_\w+|class|pointer-events|xml:space)="[^"]*"/g, '')
		.replace(/\n/g, '');
}

/** How far below its middle a line's baseline lies, in ems: half the height of Source Sans's capitals. */
const MIDDLE_TO_BASELINE = 0.33;

/**
 * Type as presentation attributes, the family left to the group around it. The baseline is worked
 * out, since renderers disagree about `dominant-baseline`.
 */
function lettering(attributes: string): string {
	const font = /style="font: ?(?:(\d+) )?([\d.]+)px [^"]*"/.exec(attributes);
	if (!font) throw new Error(`A text without type: ${attributes}`);
	const [style, weight, size] = font;
	const drop = Number(size) * MIDDLE_TO_BASELINE;
	return attributes
		.replace(style, `${weight ? `font-weight="${weight}" ` : ''}font-size="${size}"`)
		.replace(/(dominant-baseline="central"|text-anchor="start") ?/g, '')
		.replace(/(?<= |^)([xy])="([-\d.e]+)"/g, (_, axis: string, value: string) => {
			return `${axis}="${round(Number(value) + (axis === 'y' ? drop : 0))}"`;
		});
}

function round(pixels: number): number {
	return Math.round(pixels * 100) / 100;
}
