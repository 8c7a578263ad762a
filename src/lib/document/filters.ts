/** What of a report to show: `?forum=HSF&school=…&phase=junior`. Empty shows all. */
export interface Filters {
	forum?: string;
	school?: string;
	phase?: string;
	topic?: string;
}

/** The filters on offer for a report, with those chosen in the address. */
export interface FilterChoices {
	chosen: Filters;
	asAt: string | null;
	offered: {
		name: keyof Filters;
		label: string;
		options: { value: string; label: string }[];
	}[];
}
