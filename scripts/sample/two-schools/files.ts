import { ATTENDANCE_COLUMNS } from '../attendance.ts';
import { OUTCOME_COLUMNS } from '../outcomes.ts';
import { sheet } from '../sheet.ts';
import { TRAINING_COLUMNS } from '../training.ts';
import { diaryRows } from './diary.ts';
import { attendanceRows } from './meetings.ts';
import { FINANCE_COLUMNS, financeRows } from './money.ts';
import { outcomeRows } from './outcomes.ts';
import { REGISTER_COLUMNS } from './record.ts';
import { register2025 } from './register-2025.ts';
import { register2026 } from './register-2026.ts';
import { CALENDAR_COLUMNS, calendarRows, SCHOOL_COLUMNS, schoolRows } from './schools.ts';
import { clerk, CLERK_COLUMNS, risks2025, selfReview2025 } from './self-review.ts';
import { SERVICE_COLUMNS, serviceRows } from './support.ts';
import { SURVEY_COLUMNS, surveyRows } from './survey.ts';
import { trainingRows } from './training.ts';

const DIARY_COLUMNS = [
	'record_id',
	'record_type',
	'topic_code',
	'title',
	'school_urn',
	'completed_date',
	'status'
];

/** Gives every spreadsheet of the two invented schools by file name. The same bytes every time. */
export function twoSchoolsFiles(): Record<string, Buffer> {
	return {
		'attendance-2025-26.csv': sheet(ATTENDANCE_COLUMNS, attendanceRows(2025)),
		'attendance-2026-27.csv': sheet(ATTENDANCE_COLUMNS, attendanceRows(2026)),
		'finance-2025-26.csv': sheet(
			FINANCE_COLUMNS,
			financeRows(['2025-12-19', '2026-03-27', '2026-07-22'])
		),
		'heads-diary-2025-26.csv': sheet(DIARY_COLUMNS, diaryRows(2025, '2026-07-22')),
		'heads-diary-2026-27.csv': sheet(DIARY_COLUMNS, diaryRows(2026, '2026-11-20')),
		'outcomes-2025-26.csv': sheet(OUTCOME_COLUMNS, outcomeRows()),
		'register-2025-26.csv': sheet(REGISTER_COLUMNS, register2025),
		'register-2026-27.csv': sheet(REGISTER_COLUMNS, register2026),
		'schools.csv': sheet(SCHOOL_COLUMNS, schoolRows),
		'self-review-2025-26.csv': sheet(CLERK_COLUMNS, [...selfReview2025, ...risks2025], clerk),
		'support-2025-26.csv': sheet(SERVICE_COLUMNS, serviceRows),
		'survey-2026.csv': sheet(SURVEY_COLUMNS, surveyRows),
		'term-dates-2026-27.csv': sheet(CALENDAR_COLUMNS, calendarRows),
		'training-2025-26.csv': sheet(TRAINING_COLUMNS, trainingRows)
	};
}
