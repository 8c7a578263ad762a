import { inOneOrder } from '#lib/document/in-one-order.ts';
import type { Report } from '#lib/document/report.ts';
import type { Format } from './format.ts';
import { sampleMark } from './running-words.ts';

/** The document itself, for programs. */
export const json: Format = {
	extension: 'json',
	mime: 'application/json',
	label: 'JSON',
	forAnalysts: true,
	write: async (report) => new TextEncoder().encode(`${jsonOf(report)}\n`)
};

/** Keys are sorted, so that two files differ only where the documents do. */
function jsonOf(report: Report): string {
	const mark = sampleMark(report);
	return inOneOrder(mark ? { ...report, mark } : report, 2);
}
