import type { Frame } from '../frame.ts';

/** The inks of METHOD 12.2, and beside each the grey that stands for it on a printer without colour. */
const INKS = {
	text: ['#0b0c0c', '#0b0c0c'],
	soft: ['#505a5f', '#444444'],
	line: ['#dee0e2', '#cccccc'],
	context: ['#bfbfbf', '#d0d0d0'],
	contextEdge: ['#767676', '#767676'],
	accent: ['#12436d', '#222222'],
	contrast: ['#801650', '#6b6b6b'],
	turquoise: ['#28a197', '#8c8c8c'],
	orange: ['#f46a25', '#a6a6a6'],
	comparator: ['#3d3d3d', '#555555'],
	paper: ['#ffffff', '#ffffff']
} as const;

export type Ink = keyof typeof INKS;

/** Takes an ink by name and the frame's kind of ink; gives a hex colour. */
export function colourOf(ink: Ink, kind: Frame['ink'] = 'colour'): string {
	return INKS[ink][kind === 'grey' ? 1 : 0];
}
