import { academicYear } from '#lib/calendar/academic-year.ts';
import { uploadId, type Upload } from '#lib/server/ledger/uploads.ts';
import { recordPrefix } from '#lib/server/review/register-rows.ts';
import { beginningOfName } from '#lib/server/review/register-sheet.ts';
import type { House } from '../house.ts';
import type { Reviewed } from './end-review.ts';

/** Takes a house and a review; gives the sheets that its endings entered and nobody took back. */
export function sheetsOf({ ledger }: Pick<House, 'ledger'>, of: Reviewed): Upload[] {
	return ledger
		.uploads(of.partnership)
		.filter((upload) => upload.state === 'accepted' && isEnteredBy(upload, of));
}

/** Somebody may send a review’s sheet back under its own name, filled in: that is theirs. */
function isEnteredBy({ review, as, file }: Upload, { year }: Reviewed): boolean {
	if (review !== undefined) return review === year;
	return as === 'register' && file.startsWith(beginningOfName(academicYear(year)));
}

/**
 * Takes a house and a review; gives the names of its records of which another sheet has said more since:
 * that an action is done, say. What that sheet says stands, however often the review ends.
 */
export async function saidElsewhere(house: House, of: Reviewed): Promise<Set<string>> {
	const own = sheetsOf(house, of).map(({ id }) => id);
	const found = await house.read(of.partnership, (query) =>
		query.all<{ record_id: string; upload: number }>(
			`SELECT record_id, upload FROM register_current
			WHERE partnership = $partnership AND starts_with(record_id, $prefix)`,
			{ partnership: of.partnership, prefix: recordPrefix(of.year) }
		)
	);
	const others = found.filter(({ upload }) => !own.includes(uploadId(upload)));
	return new Set(others.map(({ record_id }) => record_id));
}
