import type { Mark } from '#lib/charts/attendance-matrix.ts';
import type { Query } from '#lib/server/warehouse/query.ts';
import type { ForumRecord, Meeting } from '../evaluation.ts';
import type { Setting } from '../setting.ts';
import { readSql } from '../stage/stage.ts';

interface MeetingRow {
	group_code: string;
	id: string;
	date: string;
	half_term: number;
	status: Meeting['status'];
	schools_present: number | null;
	schools_eligible: number;
	people_present: number | null;
	head_present: boolean | null;
}

interface SchoolRow {
	group_code: string;
	school: string;
	marks: Mark[];
}

/** Takes staged facts; gives each forum of the agreement with its meetings in order of their dates and its register of schools. */
export async function forumsOf(query: Query, { agreement }: Setting): Promise<ForumRecord[]> {
	const meetings = await query.all<MeetingRow>(readSql('forums', 'meetings.sql'));
	const schools = await query.all<SchoolRow>(readSql('forums', 'schools.sql'));
	return agreement.forums.map(({ code, name, clause, perYear, atLeast }) => ({
		code,
		name,
		clause,
		perYear: perYear ?? null,
		atLeast,
		meetings: meetings.filter((row) => row.group_code === code).map(meetingOf),
		schools: schools
			.filter((row) => row.group_code === code)
			.map(({ school, marks }) => ({ school, marks }))
	}));
}

function meetingOf(row: MeetingRow): Meeting {
	return {
		id: row.id,
		date: row.date,
		halfTerm: row.half_term,
		status: row.status,
		schoolsPresent: row.schools_present,
		schoolsEligible: row.schools_eligible,
		peoplePresent: row.people_present,
		headPresent: row.head_present
	};
}
