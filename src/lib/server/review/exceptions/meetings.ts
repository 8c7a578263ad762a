import { dateInWords } from '#lib/calendar/words.ts';
import { meetingName } from '#lib/server/reports/meetings.ts';
import type { Exception, Seen } from './exceptions.ts';

/** Takes a finding that counts meetings of a forum; gives those of its diary that were not held. */
export function meetingsNotHeld({ finding, disclosed }: Seen): Exception[] {
	const forum = disclosed.forums.find(({ code }) => finding.key === `meetings-held:${code}`);
	if (!forum) return [];
	return forum.meetings
		.filter(({ status }) => status !== 'held')
		.map(({ date, status }) => ({
			what: `${meetingName(forum)} of ${dateInWords(date)}`,
			how: status
		}));
}

/** Takes a finding; gives the meetings behind it of which no row counts. */
export function meetingsNotCounted({ rows, counts, disclosed }: Seen): Exception[] {
	const meetings = Map.groupBy(
		rows.filter(({ cells }) => cells.meeting_id && cells.meeting_date),
		({ cells }) => String(cells.meeting_id)
	);
	return [...meetings.values()]
		.filter((own) => !own.some(counts))
		.map(([row]) => {
			const { group_code: code, meeting_date: date } = row!.cells;
			const forum = disclosed.forums.find((one) => one.code === code);
			const name = forum ? meetingName(forum) : 'Meeting';
			return { what: `${name} of ${dateInWords(String(date))}`, how: null };
		});
}
