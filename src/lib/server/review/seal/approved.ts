import { dateInWords } from '#lib/calendar/words.ts';
import type { Report } from '#lib/document/report.ts';
import { list } from '#lib/server/reports/words/numbers.ts';
import type { SealedContent } from './sealed-file.ts';

type Approved = Pick<SealedContent, 'sealedOn' | 'signed'>;

/** Takes the day of a seal and who signed; gives what the first page of the document says of it. */
export function approvedLine({ sealedOn, signed }: Approved): string {
	const roles = list(signed.map(({ role }) => `the ${role}`));
	return `Approved and sealed on ${dateInWords(sealedOn)}, signed by ${roles}. This is the report as it was approved; it stays so, whatever is sent later.`;
}

/** Takes what was sealed; gives the document as pages show it: one that was sealed before documents said so themselves says it too. */
export function asApproved({ document, ...seal }: Approved & { document: Report }): Report {
	return { approved: approvedLine(seal), ...document };
}
