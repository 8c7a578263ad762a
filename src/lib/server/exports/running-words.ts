import { dateInWords } from '#lib/calendar/words.ts';
import type { MeetingDot, Report } from '#lib/document/report.ts';
import { SAMPLE_MARK } from '#lib/document/sample-mark.ts';

/** Takes a report; gives the mark it must carry, or nothing. */
export function sampleMark(report: Report): string {
	return report.partnership.sample ? SAMPLE_MARK : '';
}

/** Takes a report; gives its name in full, for file properties and running heads. */
export function fullTitle(report: Report): string {
	return `${report.partnership.name}: ${report.title}, ${report.year.label}`;
}

/** Takes a report; gives "As at 31 August 2026". */
export function asAtWords(report: Report): string {
	return `As at ${dateInWords(report.asAt)}`;
}

/** Takes meetings; gives "1 October 2025, held; 4 February 2026, cancelled". */
export function meetingsInWords(dots: MeetingDot[]): string {
	return dots.map(({ date, status }) => `${dateInWords(date)}, ${status}`).join('; ');
}

/** Takes a report; gives the instant that stands in for the clock in file properties: its as-at date, midnight UTC. */
export function fileDate(report: Report): Date {
	return new Date(`${report.asAt}T00:00:00Z`);
}
