import { isFinancial } from '#lib/calendar/financial-year.ts';
import { uploadHref } from '#lib/document/addresses.ts';
import type { Cell, Source } from '#lib/document/report.ts';
import { opensUploads } from '#lib/server/disclosure/by-role.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import type { UploadSummary } from '#lib/server/evaluation/evaluation.ts';

/** Takes what is disclosed; gives the uploads that have a row behind some figure of this year, also of one that no clause asks for. */
export function uploadsUsed({ findings, series, uploads, year }: Disclosed): UploadSummary[] {
	// Charts by month and week are drawn of school years alone.
	const drawn = isFinancial(year) ? [] : series;
	const used = new Set([...findings, ...drawn].flatMap(({ evidence }) => evidence.uploads));
	return uploads.filter(({ id }) => used.has(id));
}

/** Takes words and the upload they stand for; gives a cell that leads to it, for those who may open it. */
export function uploadCell(text: string, upload: string, { viewer }: Disclosed): Cell {
	return opensUploads(viewer) ? { text, href: uploadHref(upload) } : { text };
}

/** Takes a row of an upload; gives the line that leads to it, for those who may open it. What its page has is said: not the rows, which stand here. */
export function uploadSource(
	{ upload, file }: { upload: string; file: string },
	{ viewer }: Disclosed
): { source?: Source } {
	if (!opensUploads(viewer)) return {};
	const text = `${file}: who sent it and when, and what was read, accepted and held back.`;
	return { source: { text, href: uploadHref(upload), leadsTo: 'See the file’s page' } };
}
