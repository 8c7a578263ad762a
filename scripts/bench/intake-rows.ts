import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';

const GROUPS = ['HSF', 'SCM', 'GF', 'EHEB', 'GB'];
const ROLES = ['head', 'deputy', 'governor', 'clerk', 'staff'];
const STATUSES = ['present', 'present', 'present', 'remote', 'apologies', 'absent'];
const HEADER =
	'meeting_id,meeting_date,group_code,meeting_status,quorate,school_urn,attendee_ref,attendee_role,status,hours,agenda_date,papers_date,minutes_date,feedback_slots_due,feedback_slots_done';

/**
 * Takes where to write, how many rows and the schools to draw from; writes a sound attendance file,
 * the same for the same seed, with 200 people at each meeting.
 */
export async function writeAttendanceRows(
	path: string,
	rows: number,
	schools: string[],
	seed = 1
): Promise<void> {
	const file = createWriteStream(path);
	const random = seeded(seed);
	file.write(`${HEADER}\n`);
	for (let from = 0; from < rows; from += 200) {
		const count = Math.min(200, rows - from);
		if (!file.write(meetingRows(from / 200, count, schools, random))) await once(file, 'drain');
	}
	file.end();
	await finished(file);
}

function meetingRows(meeting: number, count: number, schools: string[], random: () => number) {
	const day = new Date(Date.UTC(2025, 8, 1 + (meeting % 360)));
	const date = ukDate(day);
	const agenda = ukDate(new Date(day.getTime() - 7 * 86_400_000));
	const minutes = ukDate(new Date(day.getTime() + 7 * 86_400_000));
	const group = GROUPS[meeting % GROUPS.length];
	const lines = Array.from({ length: count }, (_, person) => {
		const school = schools[person % schools.length];
		const role = ROLES[Math.floor(random() * ROLES.length)];
		const status = STATUSES[Math.floor(random() * STATUSES.length)];
		return `M${meeting},${date},${group},held,,${school},A${person},${role},${status},2,${agenda},${agenda},${minutes},3,2\n`;
	});
	return lines.join('');
}

function ukDate(day: Date): string {
	const [year, month, date] = day.toISOString().slice(0, 10).split('-');
	return `${date}/${month}/${year}`;
}

/** Mulberry32: a small generator whose sequence depends on the seed alone. */
function seeded(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}
