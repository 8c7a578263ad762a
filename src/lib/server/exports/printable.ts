import type { Block, Report } from '#lib/document/report.ts';

/**
 * Takes a report; gives it as files are made of it: without places where nothing had to be written and
 * nothing was, and with every text as paper and XML can hold it. Control characters and broken halves
 * of letters come with text pasted from old programs, and Word refuses a whole file for one of them.
 */
export function printable(report: Report): Report {
	return eachText(withoutBlanks(report), withoutControls);
}

/** A section with nothing else in it would be a heading over nothing. */
function withoutBlanks(report: Report): Report {
	const sections = report.sections.flatMap((section) => {
		const blocks = section.blocks.filter((block) => !isBlank(block));
		return blocks.length > 0 || section.blocks.length === 0 ? [{ ...section, blocks }] : [];
	});
	return { ...report, sections };
}

function isBlank(block: Block): boolean {
	return block.kind === 'commentary' && !block.required && !block.written;
}

/** Takes a report and a change of wording; gives the report with every text so changed. */
export function eachText(report: Report, change: (text: string) => string): Report {
	return changed(report, change) as Report;
}

function changed(value: unknown, change: (text: string) => string): unknown {
	if (typeof value === 'string') return change(value);
	if (Array.isArray(value)) return value.map((part) => changed(part, change));
	if (value === null || typeof value !== 'object') return value;
	const parts = Object.entries(value).map(([key, part]) => [key, changed(part, change)]);
	return Object.fromEntries(parts);
}

function withoutControls(text: string): string {
	// eslint-disable-next-line no-control-regex
	return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '');
}
