import type { Board } from './boards.ts';
import type { Term } from './governors.ts';

export const MEMBERSHIP_COLUMNS = [
	'school_urn',
	'group_code',
	'attendee_ref',
	'role_category',
	'appointed_date',
	'term_end_date',
	'left_date',
	'appointing_body'
] as const;

export const PLACES_COLUMNS = ['school_urn', 'group_code', 'board_places'] as const;

const APPOINTED_BY: Record<string, string> = {
	head: 'Ex officio',
	parent: 'Elected by parents',
	staff: 'Elected by staff',
	la: 'Nominated by the local authority'
};

/** Takes terms; gives a row for each person on a board. */
export function membershipRows(terms: Term[]) {
	return terms.map(({ board, ref, role, appointed, termEnds, left }) => ({
		school_urn: board.id,
		group_code: 'GB',
		attendee_ref: ref,
		role_category: role,
		appointed_date: appointed,
		term_end_date: termEnds,
		left_date: left,
		appointing_body: APPOINTED_BY[role] ?? 'Appointed by the board'
	}));
}

/** Takes boards; gives a row for each with its places. */
export function placesRows(boards: Board[]) {
	return boards.map(({ id, places }) => ({
		school_urn: id,
		group_code: 'GB',
		board_places: String(places)
	}));
}
