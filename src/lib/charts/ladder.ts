/** The five levels of METHOD 2.2, always all five. */
export interface Ladder {
	kind: 'ladder';
	levels: {
		level: 1 | 2 | 3 | 4 | 5;
		name: string;
		/** Percent from 0 to 100, or null where there is no evidence or no percentage. */
		value: number | null;
		/** "24 of 30 (80%)" or "No evidence". */
		text: string;
		/** "30 of 41 answered", or what would be needed. */
		note: string;
	}[];
}
