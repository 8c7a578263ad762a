import { HOURS, type Meeting } from './meetings.ts';
import { chanceOf, type Chance } from './random.ts';
import { NEVER_CAME, personOf, type SampleSchool } from './schools.ts';

/** One row of an attendance sheet; a column that is left out is an empty cell. */
export type AttendanceRow = Partial<Record<(typeof ATTENDANCE_COLUMNS)[number], string>>;

export const ATTENDANCE_COLUMNS = [
	'meeting_id',
	'meeting_date',
	'group_code',
	'meeting_status',
	'quorate',
	'school_urn',
	'attendee_ref',
	'attendee_role',
	'status',
	'hours',
	'agenda_date',
	'papers_date',
	'minutes_date',
	'feedback_slots_due',
	'feedback_slots_done'
] as const;

/** Takes meetings and the schools; gives who was expected at each and who came. A meeting that was not held is one row. */
export function attendanceRows(meetings: Meeting[], schools: SampleSchool[]): AttendanceRow[] {
	return meetings.flatMap((meeting): AttendanceRow[] => {
		const shared = sharedBy(meeting);
		if (meeting.status !== 'held') return [shared];
		const hours = String(HOURS[meeting.group]);
		return peopleAt(meeting, schools, chanceOf(meeting.id)).map((person) => ({
			...shared,
			...person,
			hours
		}));
	});
}

function sharedBy(meeting: Meeting): AttendanceRow {
	const { id, date, group, status, agenda, papers, minutes, feedback } = meeting;
	return {
		meeting_id: id,
		meeting_date: date,
		group_code: group,
		meeting_status: status,
		agenda_date: agenda,
		papers_date: papers,
		minutes_date: minutes,
		feedback_slots_due: feedback && String(feedback[0]),
		feedback_slots_done: feedback && String(feedback[1])
	};
}

function peopleAt(meeting: Meeting, schools: SampleSchool[], chance: Chance): AttendanceRow[] {
	const officer = { attendee_ref: 'LA-01', attendee_role: 'la_officer', status: 'present' };
	switch (meeting.group) {
		case 'HSF':
		case 'SCM':
			return [...schools.map((school) => head(school, chance)), officer];
		case 'REVIEW':
			return schools.map((school) => head(school, chance));
		case 'GF':
			return [
				...schools.flatMap((school) => governors(school, chance)),
				partnershipHead(meeting, schools)
			];
		case 'EHEB':
			return [...some(schools, 6, chance).map((school) => member(school, 'staff')), officer];
		case 'COLLAB':
			return some(schools, 4, chance).map((school) => member(school, 'head'));
	}
}

function head(school: SampleSchool, chance: Chance): AttendanceRow {
	return { ...member(school, 'head'), status: statusOf(school.keen, chance) };
}

function governors(school: SampleSchool, chance: Chance): AttendanceRow[] {
	return Array.from({ length: school.governors }, (_, g) => ({
		school_urn: school.id,
		attendee_ref: personOf(school, 'governor', g + 1),
		attendee_role: g === 0 ? 'chair' : 'governor',
		status: statusOf(school.keen * 0.5, chance)
	}));
}

function partnershipHead({ headCame }: Meeting, schools: SampleSchool[]): AttendanceRow {
	const lead = schools.find(({ id }) => id === 'local-aldermere-junior');
	if (!lead) throw new Error('The lead school is not in the sample');
	return { ...member(lead, 'head'), status: headCame ? 'present' : 'apologies' };
}

function member(school: SampleSchool, role: 'head' | 'staff'): AttendanceRow {
	return {
		school_urn: school.id,
		attendee_ref: personOf(school, role),
		attendee_role: role,
		status: 'present'
	};
}

function some(schools: SampleSchool[], number: number, chance: Chance): SampleSchool[] {
	return chance.shuffled(schools.filter(({ id }) => id !== NEVER_CAME)).slice(0, number);
}

/** Who does not come mostly sends apologies; one in ten who come does so from afar, one in fifteen by substitute. */
function statusOf(likely: number, chance: Chance): string {
	const how = chance.number();
	if (!chance.happens(likely)) return how < 0.7 ? 'apologies' : 'absent';
	if (how < 0.1) return 'remote';
	return how < 0.17 ? 'substitute' : 'present';
}
