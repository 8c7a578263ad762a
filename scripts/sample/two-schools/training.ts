import type { TrainingRow } from '../training.ts';
import { MERROWDOWN, SALLOWFORD } from './schools.ts';

type Session = [id: string, date: string, title: string, merrowdown: number, sallowford: number];

/** Four afternoons that staff of both schools spent together, and one of Merrowdown alone. */
const SESSIONS: Session[] = [
	['T-2025-1', '2025-10-22', 'Reading fluency', 9, 5],
	['T-2025-2', '2026-01-05', 'Maths mastery', 11, 6],
	['T-2025-3', '2026-03-18', 'Safeguarding update', 12, 7],
	['T-2025-4', '2026-06-10', 'Curriculum for mixed-age classes', 8, 6],
	['T-2025-5', '2026-02-04', 'First aid', 6, 0]
];

/** A row for each person at each session, three hours long. */
export const trainingRows: TrainingRow[] = SESSIONS.flatMap(
	([session_id, session_date, title, merrowdown, sallowford]) => {
		const at = (school_urn: string, prefix: string, count: number): TrainingRow[] =>
			Array.from({ length: count }, (_, n) => ({
				session_id,
				session_date,
				title,
				topic_code: 'LEADERSHIP',
				strand: 'staff',
				delivery: 'in_person',
				joint: sallowford > 0 ? 'yes' : 'no',
				places_offered: '21',
				school_urn,
				attendee_ref: `${prefix}-${21 + n}`,
				attendee_role: 'staff',
				booking_status: 'attended',
				hours: '3'
			}));
		return [...at(MERROWDOWN, 'MER', merrowdown), ...at(SALLOWFORD, 'SAL', sallowford)];
	}
);
