import { expect, test } from 'vitest';
import type { Report } from '#lib/document/report.ts';
import { approvedLine, asApproved } from './approved.ts';

const SEAL = {
	sealedOn: '2026-11-23',
	signed: [
		{ role: 'Chair of the forum', at: '2026-11-23T10:00:00Z' },
		{ role: 'Lead of the report', at: '2026-11-23T11:00:00Z' }
	]
};
const SAYS =
	'Approved and sealed on 23 November 2026, signed by the Chair of the forum and the Lead of the report. This is the report as it was approved; it stays so, whatever is sent later.';

test('a sealed document says when and by whom it was approved', () => {
	expect(approvedLine(SEAL)).toBe(SAYS);
});

test('a page says so too of a document that was sealed before documents said it', () => {
	const document = { headline: 'We did.' } as Report;
	expect(asApproved({ ...SEAL, document })).toEqual({ headline: 'We did.', approved: SAYS });
});

test('what a document says of itself is left as it is', () => {
	const document = { approved: 'Approved long ago.' } as Report;
	expect(asApproved({ ...SEAL, document }).approved).toBe('Approved long ago.');
});
