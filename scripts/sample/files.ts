import { ATTENDANCE_COLUMNS, attendanceRows } from './attendance.ts';
import { attendanceOffice, trainingOffice } from './dialects.ts';
import { MEASURES_2025, MEASURES_2026 } from './measures.ts';
import { MEETINGS_2025, MEETINGS_2026 } from './meetings.ts';
import { OUTCOME_COLUMNS, outcomeRows } from './outcomes.ts';
import { aYearLater, sampleSchools } from './schools.ts';
import { SESSIONS_2025, SESSIONS_2026 } from './sessions.ts';
import { sheet } from './sheet.ts';
import { TRAINING_COLUMNS, trainingRows } from './training.ts';
import { wellbeingRows } from './wellbeing.ts';

/** Gives every spreadsheet of the sample by file name. The same bytes every time. */
export function sampleFiles(): Record<string, Buffer> {
	const schools = sampleSchools();
	const outcomes2025 = [
		...outcomeRows('202526', MEASURES_2025, schools),
		...wellbeingRows('202526', schools)
	];
	return {
		'attendance-2025-26.csv': sheet(ATTENDANCE_COLUMNS, attendanceRows(MEETINGS_2025, schools)),
		'attendance-2026-27.csv': sheet(
			ATTENDANCE_COLUMNS,
			attendanceRows(MEETINGS_2026, schools),
			attendanceOffice(schools)
		),
		'outcomes-2025-26.csv': sheet(OUTCOME_COLUMNS, outcomes2025),
		'outcomes-2026-27.csv': sheet(
			OUTCOME_COLUMNS,
			outcomeRows('202627', MEASURES_2026, aYearLater(schools))
		),
		'training-2025-26.csv': sheet(
			TRAINING_COLUMNS,
			trainingRows(SESSIONS_2025, schools),
			trainingOffice(schools)
		),
		'training-2026-27.csv': sheet(TRAINING_COLUMNS, trainingRows(SESSIONS_2026, schools))
	};
}
