import type { Unlike } from '#lib/server/datasets/dataset.ts';
import type { Header } from './header.ts';

/** Why a sheet may be of another kind than its header fits: headings that are none of this one. */
export interface Doubt extends Unlike {
	headings: string[];
}

/** Takes a header that nobody told; gives by which unused headings it may be of another kind, or null. */
export function doubtOf({ shape, cells, mapping, records }: Header): Doubt | null {
	const { unlike } = shape.dataset;
	if (!unlike || records) return null;
	const headings = cells.filter((cell, at) => mapping[at] === null && unlike.heading(cell));
	return headings.length > 0 ? { ...unlike, headings } : null;
}
