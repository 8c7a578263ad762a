import type { Unit } from '#lib/document/figure.ts';

/** Before and after, a row for each group or school, comparators in grey. */
export interface Dumbbell {
	kind: 'dumbbell';
	unit: Unit;
	beforeLabel: string;
	afterLabel: string;
	rows: {
		label: string;
		before: number | null;
		after: number | null;
		/** 95% interval of `after`, in `unit`. */
		low: number | null;
		high: number | null;
		/** "58% to 71%", or why it is hidden. */
		text: string;
		role: 'partnership' | 'group' | 'school' | 'comparator';
		/** Fewer than METHOD allows to be read firmly: drawn hollow. */
		small: boolean;
	}[];
}
