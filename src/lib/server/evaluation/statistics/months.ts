/** Upper ends of EEF’s Toolkit bands, in hundredths, for 0 to 12 months (METHOD 2.5). */
const UPPER_ENDS = [1, 9, 18, 26, 35, 44, 52, 61, 69, 78, 87, 95, 100];

/** Takes an effect size; gives months’ progress on EEF’s Toolkit scale, or words beyond its end (METHOD 2.5). */
export function monthsProgress(effectSize: number): number | 'more than 12' | 'less than -12' {
	const hundredths = roundAwayFromZero(Math.abs(effectSize) * 100);
	const months = UPPER_ENDS.findIndex((end) => hundredths <= end);
	if (months === -1) return effectSize > 0 ? 'more than 12' : 'less than -12';
	return effectSize < 0 && months > 0 ? -months : months;
}

/** What METHOD 2.5 asks for before months are shown at all. */
export interface MonthsConditions {
	attainment: boolean;
	groups: { n: number; schools: number }[];
	/** 0 to 1. */
	attrition: number;
	interval: boolean;
}

/** Takes what is known of a comparison; gives whether months may be shown (METHOD 2.5, a to e). */
export function mayShowMonths(known: MonthsConditions): boolean {
	const comparable =
		known.groups.length >= 2 && known.groups.every(({ n, schools }) => n >= 30 && schools >= 2);
	return known.attainment && comparable && known.attrition <= 0.3 && known.interval;
}

/** 9.499999999 is 9.5 written in binary. */
function roundAwayFromZero(value: number): number {
	return Math.round(Number(value.toFixed(9)));
}
