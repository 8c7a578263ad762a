import type { MeetingDot } from '#lib/document/report.ts';
import { dateInWords } from '#lib/calendar/words.ts';
import type { KeyEntry } from './key.ts';
import type { Mark } from './marks.ts';
import { cross, dashedRing, dot, ring } from './signs.ts';

type Status = MeetingDot['status'];

const R = 5.5;
/** Pixels from one dot to the next within a half term. */
export const STEP = 14;

/** One sign a status: filled held, ring planned, cross cancelled, broken ring postponed. */
const SIGNS: Record<Status, (x: number, y: number) => Mark[]> = {
	held: (x, y) => [dot(x, y, R)],
	planned: (x, y) => [ring(x, y, R + 0.5)],
	cancelled: (x, y) => cross(x, y, R - 0.5),
	postponed: (x, y) => [dashedRing(x, y, R)]
};

export const STATUS_WORDS: Record<Status, string> = {
	held: 'held',
	planned: 'planned',
	cancelled: 'cancelled',
	postponed: 'postponed'
};

/** Takes the meetings of one half term, the middle of its line and how many fit on a line; gives their signs. */
export function meetingSigns(dots: MeetingDot[], x: number, y: number, aLine: number): Mark[] {
	return inDateOrder(dots).flatMap((meeting, index) => {
		const line = Math.floor(index / aLine);
		const onLine = Math.min(aLine, dots.length - line * aLine);
		const dx = ((index % aLine) - (onLine - 1) / 2) * STEP;
		return signOf(meeting, x + dx, y - line * STEP);
	});
}

/** Takes rows of meetings; gives a key of the statuses that occur, in a fixed order. */
export function statusKey(rows: { dots: MeetingDot[] }[]): KeyEntry[] {
	const seen = new Set(rows.flatMap((row) => row.dots.map((meeting) => meeting.status)));
	const statuses = (Object.keys(SIGNS) as Status[]).filter((status) => seen.has(status));
	return statuses.map((status) => ({ words: STATUS_WORDS[status], sign: SIGNS[status] }));
}

/** Takes a meeting; gives it in words: "Strategic Forum, 3 September 2025, held". */
export function meetingInWords({ label, date, status }: MeetingDot): string {
	return `${label ? `${label}, ` : ''}${dateInWords(date)}, ${STATUS_WORDS[status]}`;
}

function signOf(meeting: MeetingDot, x: number, y: number): Mark[] {
	const marks = SIGNS[meeting.status](x, y);
	return marks.map((mark, index) => ({
		...mark,
		...(index === 0 && { role: meeting.status, tip: meetingInWords(meeting) })
	}));
}

function inDateOrder(dots: MeetingDot[]): MeetingDot[] {
	return [...dots].sort((one, other) =>
		one.date < other.date ? -1 : one.date > other.date ? 1 : 0
	);
}
