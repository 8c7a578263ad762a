import type { Unit } from '#lib/document/figure.ts';

/** One bar a school or item, sorted as given, with the lines that judge it. */
export interface RankedBars {
	kind: 'ranked-bars';
	unit: Unit;
	/** Where the axis ends, where that is known: 100 for percentages. */
	max?: number;
	rows: { label: string; value: number | null; text: string; emphasis: boolean }[];
	/** `suggested` lines are dotted: a threshold nobody agreed (METHOD 6). */
	lines: { value: number; label: string; suggested: boolean }[];
}
