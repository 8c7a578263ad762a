import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import type { UploadSummary } from '#lib/server/evaluation/evaluation.ts';

/** Takes what is disclosed; gives the uploads that have a row behind some figure of this year. */
export function uploadsUsed({ findings, uploads }: Disclosed): UploadSummary[] {
	const used = new Set(findings.flatMap(({ evidence }) => evidence.uploads));
	return uploads.filter(({ id }) => used.has(id));
}
