import { dateInWords } from '#lib/calendar/words.ts';

/** Who wrote something of a report, and when. */
export interface Signed {
	/** A role, never a person. */
	by: string;
	/** ISO date. */
	on: string;
	/** True where the year was still going on at the report’s date and these words came after it. */
	later?: true;
}

/** Takes who wrote something and when; gives "Reading lead, 14 July 2026", and that it is later than the figures where it is. */
export function signature({ by, on, later }: Signed): string {
	return `${by}, ${dateInWords(on)}${later ? ', later than the figures here' : ''}`;
}
