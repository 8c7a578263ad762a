import { Readable } from 'node:stream';
import { academicYear } from '#lib/calendar/academic-year.ts';
import { loadAgreement, loadPartnership } from '#lib/server/agreements/load.ts';
import type { Refused } from '#lib/server/ledger/incoming.ts';
import type { Upload } from '#lib/server/ledger/uploads.ts';
import { registerRows, type RegisterRow } from '#lib/server/review/register-rows.ts';
import { registerSheet, sheetName } from '#lib/server/review/register-sheet.ts';
import type { House } from '../house.ts';
import { saidOf } from '../said-of.ts';
import { reviewedAlready } from './reviewed-already.ts';
import { saidElsewhere, sheetsOf } from './sheets-of.ts';

/** The review of a partnership’s year. */
export interface Reviewed {
	partnership: string;
	/** Academic year id. */
	year: string;
}

/** What came of ending a review: the upload that is its sheet of the register, and those that gave way to it. */
export interface Ended {
	register: string | null;
	gaveWay: string[];
}

/**
 * Takes a house, a review and who ends it; enters what was decided into the register, once, and writes
 * down that the review was held. The sheet goes first, so that a crash leaves nothing said that isn’t so:
 * ending again finds the same sheet and finishes. An earlier sheet of the same review is taken back.
 */
export async function endReview(
	house: House,
	{ partnership, year }: Reviewed,
	by: string
): Promise<Ended | Refused> {
	const said = saidOf(house, partnership, year);
	const sitting = said.open;
	if (!sitting) return { refused: NOT_OPEN };
	const rows = registerRows({
		agreement: loadAgreement(loadPartnership(partnership).agreement),
		year: academicYear(year),
		sitting,
		said
	});
	const elsewhere = await saidElsewhere(house, { partnership, year });
	const stands = await reviewedAlready(house, { partnership, year });
	const own = rows.filter(
		({ record_id, record_type }) =>
			!elsewhere.has(record_id) && !(stands && record_type === 'review')
	);
	const sheet = await enter(house, { partnership, year }, own, sitting.date, by);
	if (sheet && 'refused' in sheet) return sheet;
	const register = sheet?.id ?? null;
	house.decide([{ kind: 'held-review', partnership, year, date: sitting.date, register }], by);
	const gaveWay = await giveWay(house, { partnership, year }, register, by);
	return 'refused' in gaveWay ? gaveWay : { register, gaveWay };
}

export const NOT_OPEN =
	'The review isn’t open. Open it first, so that it is known who decides, and when.';

/** Takes the sheet in; nothing where there is nothing to enter. Rows are either all taken or none is. */
async function enter(
	house: House,
	{ partnership, year }: Reviewed,
	rows: RegisterRow[],
	date: string,
	by: string
): Promise<Upload | Refused | null> {
	if (rows.length === 0) return null;
	const bytes = Buffer.from(registerSheet(rows));
	const file = sheetName(academicYear(year), date);
	const loaded = await house.load(Readable.from([bytes]), {
		file,
		partnership,
		by,
		as: 'register'
	});
	if ('refused' in loaded) return loaded;
	const accepted = loaded.upload?.sheets.reduce((sum, sheet) => sum + sheet.accepted, 0) ?? 0;
	if (loaded.upload && accepted === rows.length) return loaded.upload;
	if (loaded.upload) await house.withdraw(loaded.upload.id, by, NOT_WHOLE);
	return { refused: NOT_WHOLE };
}

const NOT_WHOLE =
	'Not every decision can be a row of the register, so none was entered. Look for a title or a role that says nothing, such as “n/a” or “total”.';

/** Takes a review and the sheet that stands; takes back the earlier ones, so that nothing counts twice and nothing taken back still counts. */
export async function giveWay(
	house: House,
	reviewed: Reviewed,
	register: string | null,
	by: string
): Promise<string[] | Refused> {
	const earlier = sheetsOf(house, reviewed).filter(({ id }) => id !== register);
	const why = register
		? `The review ended again: ${register} stands in its place.`
		: 'The review ended again, with nothing to enter.';
	for (const { id } of earlier) {
		const outcome = await house.withdraw(id, by, why);
		if ('refused' in outcome) return outcome;
	}
	return earlier.map(({ id }) => id);
}
