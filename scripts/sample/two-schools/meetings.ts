import type { AttendanceRow } from '../attendance.ts';
import { MERROWDOWN, SALLOWFORD } from './schools.ts';

type Held = [id: string, group: 'JOINT' | 'GB', date: string, away?: string];
type NotHeld = [id: string, group: 'JOINT' | 'GB', date: string, status: string, school?: string];

/** Three governors of each school and the head. */
const COMMITTEE = ['MER-11', 'MER-12', 'MER-13', 'SAL-11', 'SAL-12', 'SAL-13'];
const BOARDS = {
	[MERROWDOWN]: ['MER-11', 'MER-12', 'MER-13', 'MER-14', 'MER-15', 'MER-16'],
	[SALLOWFORD]: ['SAL-11', 'SAL-12', 'SAL-13', 'SAL-14', 'SAL-15']
};
const HEAD = 'MER-01';

/** The joint committee met five times, as agreed, after one was put off; each governing body met three times. */
const HELD_2025: Held[] = [
	['JOINT-2025-1', 'JOINT', '2025-09-24'],
	['JOINT-2025-2', 'JOINT', '2025-12-03', 'SAL-13'],
	['JOINT-2025-3', 'JOINT', '2026-02-11', 'MER-12'],
	['JOINT-2025-4', 'JOINT', '2026-04-29'],
	['JOINT-2025-5', 'JOINT', '2026-06-17', 'SAL-12'],
	['GB-MER-2025-1', 'GB', '2025-10-14', 'MER-14'],
	['GB-MER-2025-2', 'GB', '2026-02-03'],
	['GB-MER-2025-3', 'GB', '2026-06-09', 'MER-16'],
	['GB-SAL-2025-1', 'GB', '2025-10-16'],
	['GB-SAL-2025-2', 'GB', '2026-03-11', 'SAL-14'],
	['GB-SAL-2025-3', 'GB', '2026-06-11']
];
const NOT_HELD_2025: NotHeld[] = [['JOINT-2025-X', 'JOINT', '2026-03-25', 'postponed']];

/** The second year as it stood on 22 November 2026. */
const HELD_2026: Held[] = [
	['JOINT-2026-1', 'JOINT', '2026-09-23', 'SAL-13'],
	['JOINT-2026-2', 'JOINT', '2026-11-18'],
	['GB-MER-2026-1', 'GB', '2026-10-13'],
	['GB-SAL-2026-1', 'GB', '2026-10-15', 'SAL-15']
];
const NOT_HELD_2026: NotHeld[] = [
	['JOINT-2026-3', 'JOINT', '2027-02-10', 'planned'],
	['JOINT-2026-4', 'JOINT', '2027-04-28', 'planned'],
	['JOINT-2026-5', 'JOINT', '2027-06-16', 'planned'],
	['GB-MER-2026-2', 'GB', '2027-02-02', 'planned', MERROWDOWN],
	['GB-SAL-2026-2', 'GB', '2027-03-10', 'planned', SALLOWFORD]
];

/** Takes the first year of an academic year; gives who was expected at each meeting and who came. */
export function attendanceRows(year: 2025 | 2026): AttendanceRow[] {
	const [held, others] = year === 2025 ? [HELD_2025, NOT_HELD_2025] : [HELD_2026, NOT_HELD_2026];
	return [...held.flatMap(meetingRows), ...others.map(diaryRow)];
}

function meetingRows([meeting_id, group_code, meeting_date, away]: Held): AttendanceRow[] {
	const own = meeting_id.startsWith('GB-MER') ? MERROWDOWN : SALLOWFORD;
	const governors = group_code === 'JOINT' ? COMMITTEE : BOARDS[own]!;
	const shared = { meeting_id, meeting_date, group_code, meeting_status: 'held', hours: '2' };
	const rows = governors.map((attendee_ref) => ({
		...shared,
		school_urn: attendee_ref.startsWith('MER') ? MERROWDOWN : SALLOWFORD,
		attendee_ref,
		attendee_role: attendee_ref.endsWith('11') ? 'chair' : 'governor',
		status: attendee_ref === away ? 'apologies' : 'present'
	}));
	const school_urn = group_code === 'JOINT' ? MERROWDOWN : own;
	return [
		...rows,
		{ ...shared, school_urn, attendee_ref: HEAD, attendee_role: 'head', status: 'present' }
	];
}

function diaryRow([
	meeting_id,
	group_code,
	meeting_date,
	meeting_status,
	school_urn = ''
]: NotHeld) {
	return { meeting_id, group_code, meeting_date, meeting_status, school_urn };
}
