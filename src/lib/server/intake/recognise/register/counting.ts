/**
 * Pattern, for JavaScript and for DuckDB, of what begins a row or heads a column that counts marks and holds
 * none: “Total”, “Number present”, “% attendance”. Over lower case.
 */
export const COUNTING =
	'^(grand |sub-?|overall )?(totals?|numbers?|count|no[.]?|present|absent|apologies|apols|attendance|attended|attendees|percentage|percent|average|mean|possible|quorum|quorate|schools present|people present|members present)([^a-z]|$)|(^|[^a-z])(total|percentage|percent|out of)([^a-z]|$)|%';

/** Pattern of what begins a row that says something of each meeting. Over lower case. */
export const ABOUT_MEETINGS =
	'^(quorum|quorate|venue|location|held at|minutes|agenda|papers|start time|time|times|signed|chaired by|clerked by)([^a-z]|$)';

const counting = new RegExp(COUNTING);
const aboutMeetings = new RegExp(ABOUT_MEETINGS);

/** Takes a label; gives true where it says that what follows counts marks. */
export function counts(label: string): boolean {
	return counting.test(label.toLowerCase().trim());
}

/** Takes a label; gives true where it numbers rows: “No.” alone, which counts nothing. */
export function numbersRows(label: string): boolean {
	return /^no[.]?$/i.test(label.trim());
}

/** Takes the label of a row; gives true where it says something of meetings, and is nobody. */
export function isAboutMeetings(label: string): boolean {
	return aboutMeetings.test(label.toLowerCase().trim());
}
