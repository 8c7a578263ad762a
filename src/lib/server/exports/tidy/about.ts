import type { Report } from '#lib/document/report.ts';
import { timeIdentifierOf } from '#lib/document/tidy.ts';
import { fullTitle, sampleMark } from '../running-words.ts';

/** Takes a report; gives what every table made of it says of itself, in the file's own place for that. */
export function aboutReport(report: Report): Record<string, string> {
	return {
		title: fullTitle(report),
		report: report.name,
		partnership: report.partnership.name,
		agreement: report.agreement.title,
		year: report.year.id,
		time_identifier: timeIdentifierOf(report.year),
		as_at: report.asAt,
		sample: sampleMark(report),
		footer: report.footer.join('\n')
	};
}
