import type { Query } from '#lib/server/warehouse/query.ts';
import type { SchoolParticipation } from './evaluation.ts';

type Row = Record<
	| 'meetings_attended'
	| 'meetings_eligible'
	| 'meeting_hours'
	| 'meeting_hours_offered'
	| 'training_hours'
	| 'training_people'
	| 'sessions_attended'
	| 'sessions_offered',
	number
> &
	Record<'returned_attendance' | 'returned_training' | 'returned_outcomes', boolean> & {
		school: string;
		dosage: number | null;
	};

/** Takes staged facts; gives what each school gave and took, in the order of the agreement’s schools. */
export async function participationOf(query: Query): Promise<SchoolParticipation[]> {
	const rows = await query.all<Row>(
		'SELECT participation.* FROM participation JOIN partners USING (school) ORDER BY partners.nr'
	);
	return rows.map((row) => ({
		school: row.school,
		meetingsAttended: row.meetings_attended,
		meetingsEligible: row.meetings_eligible,
		meetingHours: row.meeting_hours,
		meetingHoursOffered: row.meeting_hours_offered,
		trainingHours: row.training_hours,
		trainingPeople: row.training_people,
		sessionsAttended: row.sessions_attended,
		sessionsOffered: row.sessions_offered,
		dosage: row.dosage,
		returned: {
			attendance: row.returned_attendance,
			training: row.returned_training,
			outcomes: row.returned_outcomes
		}
	}));
}
