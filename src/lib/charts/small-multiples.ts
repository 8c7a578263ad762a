import type { Unit } from '#lib/document/figure.ts';

/** One small panel a school, each with the whole partnership behind it in grey. */
export interface SmallMultiples {
	kind: 'small-multiples';
	unit: Unit;
	/** Labels of the points, in time order. */
	points: string[];
	partnership: (number | null)[];
	panels: { label: string; values: (number | null)[]; text: string; small: boolean }[];
}
