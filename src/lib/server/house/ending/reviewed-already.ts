import { academicYear } from '#lib/calendar/academic-year.ts';
import { loadAgreement, loadPartnership } from '#lib/server/agreements/load.ts';
import { uploadId } from '#lib/server/ledger/uploads.ts';
import type { House } from '../house.ts';
import type { Reviewed } from './end-review.ts';
import { sheetsOf } from './sheets-of.ts';

/**
 * Takes a house and a review; gives the day (ISO date) of a review of that year that another sheet of the
 * register has, done by its due date or else by the end of the year; null where none has. A later meeting
 * doesn’t undo it, so that its own row would only stand in the way.
 */
export async function reviewedAlready(house: House, of: Reviewed): Promise<string | null> {
	const { review } = loadAgreement(loadPartnership(of.partnership).agreement).annualReview;
	if (!review) return null;
	const { from, to } = academicYear(of.year);
	const own = sheetsOf(house, of).map(({ id }) => id);
	const { clause, topic = null } = review;
	const found = await house.read(of.partnership, (query) =>
		query.all<{ day: string; upload: number }>(DONE_IN_TIME, {
			...{ partnership: of.partnership, clause, topic, from, to }
		})
	);
	return found.find(({ upload }) => !own.includes(uploadId(upload)))?.day ?? null;
}

const DONE_IN_TIME = `SELECT completed_date::VARCHAR AS day, upload FROM register_current
	WHERE partnership = $partnership AND record_type = 'review' AND clause_ref = $clause
		AND ($topic::VARCHAR IS NULL OR topic_code = $topic)
		AND status IS DISTINCT FROM 'dropped'
		AND completed_date <= coalesce(due_date, $to::DATE)
		AND coalesce(due_date, completed_date) BETWEEN $from::DATE AND $to::DATE
	ORDER BY completed_date DESC`;
