import type { AttendanceRow } from '../attendance.ts';
import { chanceOf, type Chance } from '../random.ts';
import { isSilent, type Board } from './boards.ts';
import { inPost, type Term } from './governors.ts';
import type { Meeting } from './meetings.ts';

/** Takes meetings, boards and who sat on them; gives who was expected at each and who came. A meeting not held is one row. */
export function attendanceRows(
	meetings: Meeting[],
	boards: Board[],
	terms: Term[]
): AttendanceRow[] {
	return meetings.flatMap((meeting) => {
		const shared = sharedBy(meeting);
		if (meeting.status !== 'held') return [shared];
		const people = peopleAt(meeting, boards, inPost(terms, meeting.date), chanceOf(meeting.id));
		return people.map((person) => ({ ...shared, ...person, hours: String(meeting.hours) }));
	});
}

function sharedBy({ id, date, group, status, quorate, minutes }: Meeting): AttendanceRow {
	return {
		meeting_id: id,
		meeting_date: date,
		group_code: group,
		meeting_status: status,
		quorate,
		minutes_date: minutes
	};
}

function peopleAt(
	meeting: Meeting,
	boards: Board[],
	terms: Term[],
	chance: Chance
): AttendanceRow[] {
	switch (meeting.group) {
		case 'GF':
			return boards.map((board) => governorOf(board, meeting.date, terms, chance));
		case 'GB':
			return [clerkOf(meeting, boards)];
		case 'OTHER':
			return [
				...(meeting.seats ?? []).map((ref) => outsider(ref, 'association', 0.8, chance)),
				outsider('LAO-01', 'la_officer', 1, chance)
			];
		default:
			return [
				...codes('GVA', 8).map((ref) => outsider(ref, 'association', 0.85, chance)),
				...codes('LAO', 5).map((ref) => outsider(ref, 'la_officer', 0.8, chance))
			];
	}
}

/** Each board may send one governor: its chair, or whoever is longest in post. */
function governorOf(board: Board, date: string, terms: Term[], chance: Chance): AttendanceRow {
	const theirs = terms.filter((term) => term.board.id === board.id && term.role !== 'head');
	const sent = theirs.find(({ role }) => role === 'chair') ?? theirs[0];
	if (!sent) throw new Error(`${board.id} has no governors`);
	return {
		school_urn: board.id,
		attendee_ref: sent.ref,
		attendee_role: sent.role === 'chair' ? 'chair' : 'governor',
		status: statusOf(isSilent(board, date) ? 0 : board.keen - 0.2, chance)
	};
}

/** Of a board’s own meetings only the clerk’s line is sent: who came is the board’s own affair. */
function clerkOf({ school }: Meeting, boards: Board[]): AttendanceRow {
	const board = boards.find(({ id }) => id === school);
	return {
		school_urn: school,
		attendee_ref: `${board?.prefix}-99`,
		attendee_role: 'clerk',
		status: 'present'
	};
}

function outsider(ref: string, role: string, likely: number, chance: Chance): AttendanceRow {
	return { attendee_ref: ref, attendee_role: role, status: statusOf(likely, chance) };
}

function codes(prefix: string, number: number): string[] {
	return Array.from({ length: number }, (_, n) => `${prefix}-0${n + 1}`);
}

function statusOf(likely: number, chance: Chance): string {
	const how = chance.number();
	if (!chance.happens(likely)) return how < 0.7 ? 'apologies' : 'absent';
	return how < 0.15 ? 'remote' : 'present';
}
