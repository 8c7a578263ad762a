import { Readable } from 'node:stream';
import { academicYear } from '#lib/calendar/academic-year.ts';
import { loadAgreement, loadPartnership } from '#lib/server/agreements/load.ts';
import type { Refused } from '#lib/server/ledger/incoming.ts';
import type { OpenedReview } from '#lib/server/ledger/said-entries.ts';
import type { Upload } from '#lib/server/ledger/uploads.ts';
import { registerRows, type RegisterRow } from '#lib/server/review/register-rows.ts';
import { registerSheet, sheetName } from '#lib/server/review/register-sheet.ts';
import type { As, YearSaid } from '#lib/server/said/said.ts';
import type { House } from '../house.ts';
import type { Reviewed } from './end-review.ts';
import { reviewedAlready } from './reviewed-already.ts';
import { saidElsewhere } from './sheets-of.ts';

/** What was said at a sitting. */
export type SaidAt = YearSaid & { open: As<OpenedReview> };

/** Takes a house, a review, what was said at it and who ends it; takes its sheet in, or gives null where there is nothing to enter. Rows are either all taken or none is. */
export async function enterSheet(
	house: House,
	reviewed: Reviewed,
	said: SaidAt,
	by: string
): Promise<Upload | Refused | null> {
	const rows = await rowsToEnter(house, reviewed, said);
	if (rows.length === 0) return null;
	const loaded = await house.load(Readable.from([Buffer.from(registerSheet(rows))]), {
		file: sheetName(academicYear(reviewed.year), said.open.date),
		partnership: reviewed.partnership,
		by,
		as: 'register',
		review: reviewed.year
	});
	if ('refused' in loaded) return loaded;
	const accepted = loaded.upload?.sheets.reduce((sum, sheet) => sum + sheet.accepted, 0) ?? 0;
	if (loaded.upload && accepted === rows.length) return loaded.upload;
	if (loaded.upload) await house.withdraw(loaded.upload.id, by, NOT_WHOLE);
	return { refused: NOT_WHOLE };
}

/** What was decided, without what another sheet of the register has said of it since. */
async function rowsToEnter(
	house: House,
	{ partnership, year }: Reviewed,
	said: SaidAt
): Promise<RegisterRow[]> {
	const rows = registerRows({
		agreement: loadAgreement(loadPartnership(partnership).agreement),
		year: academicYear(year),
		sitting: said.open,
		said
	});
	const elsewhere = await saidElsewhere(house, { partnership, year });
	const stands = await reviewedAlready(house, { partnership, year });
	return rows.filter(
		({ record_id, record_type }) =>
			!elsewhere.has(record_id) && !(stands && record_type === 'review')
	);
}

const NOT_WHOLE =
	'Not every decision can be a row of the register, so none was entered. Look for a title or a role that says nothing, such as “n/a” or “total”.';
