import { ATTENDANCE_COLUMNS, attendanceRows } from './attendance.ts';
import { attendanceOffice, namesOf, registerOffice, trainingOffice } from './dialects.ts';
import { FINANCE_COLUMNS, finance2025, finance2026 } from './finance.ts';
import { MEASURES_2025, MEASURES_2026 } from './measures.ts';
import { MEETINGS_2025, MEETINGS_2026 } from './meetings.ts';
import { OUTCOME_COLUMNS, outcomeRows } from './outcomes.ts';
import { RECORD_COLUMNS, recordRows } from './register/record.ts';
import { register2025 } from './register/register-2025.ts';
import { register2026 } from './register/register-2026.ts';
import { SCHOOL_COLUMNS, schoolRows } from './school-facts.ts';
import { aYearLater, sampleSchools, type SampleSchool } from './schools.ts';
import { SESSIONS_2025, SESSIONS_2026 } from './sessions.ts';
import { sheet } from './sheet.ts';
import { SURVEY_COLUMNS, surveyRows } from './survey.ts';
import { TRAINING_COLUMNS, trainingRows } from './training.ts';
import { USAGE_COLUMNS, usageRows, WEEKS_2025, WEEKS_2026 } from './usage.ts';
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
		'training-2026-27.csv': sheet(TRAINING_COLUMNS, trainingRows(SESSIONS_2026, schools)),
		...registers(schools),
		...othersOf(schools)
	};
}

/** The first as a secretary keeps it, the second by the template. */
function registers(schools: SampleSchool[]): Record<string, Buffer> {
	const names = namesOf(schools);
	const first = recordRows(register2025(), (id) => names[id] ?? id);
	const second = recordRows(register2026(), (id) => id);
	return {
		'register-2025-26.csv': sheet(RECORD_COLUMNS, first, registerOffice()),
		'register-2026-27.csv': sheet(RECORD_COLUMNS, second)
	};
}

function othersOf(schools: SampleSchool[]): Record<string, Buffer> {
	return {
		'finance-2025-26.csv': sheet(FINANCE_COLUMNS, finance2025(schools)),
		'finance-2026-27.csv': sheet(FINANCE_COLUMNS, finance2026(schools)),
		'schools.csv': sheet(SCHOOL_COLUMNS, schoolRows(schools)),
		'survey-2025-26.csv': sheet(SURVEY_COLUMNS, surveyRows()),
		'usage-2025-26.csv': sheet(USAGE_COLUMNS, usageRows(WEEKS_2025, schools)),
		'usage-2026-27.csv': sheet(USAGE_COLUMNS, usageRows(WEEKS_2026, schools))
	};
}
