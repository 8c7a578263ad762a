import { loadPartnership } from '#lib/server/agreements/load.ts';
import { ATTENDANCE_COLUMNS } from '../attendance.ts';
import { OUTCOME_COLUMNS } from '../outcomes.ts';
import { sheet } from '../sheet.ts';
import { TRAINING_COLUMNS } from '../training.ts';
import { attendanceRows } from './attendance.ts';
import { boards as allBoards, type Board } from './boards.ts';
import { CALENDAR_COLUMNS, SCHOOL_COLUMNS, calendarRows, schoolRows } from './county.ts';
import { FINANCE_COLUMNS, FINANCIAL_YEARS, financeRows } from './finance.ts';
import { governors, type Term } from './governors.ts';
import { MEETINGS_2025, MEETINGS_2026, MEETINGS_TO_2025, type Meeting } from './meetings.ts';
import { MEMBERSHIP_COLUMNS, PLACES_COLUMNS, membershipRows, placesRows } from './membership.ts';
import { outcomeRows } from './outcomes.ts';
import { ownMeetings } from './own-meetings.ts';
import { REGISTER_COLUMNS } from './record.ts';
import { register2025 } from './register-2025/index.ts';
import { register2026 } from './register-2026.ts';
import { registerTo2025 } from './register-to-2025.ts';
import { SERVICE_COLUMNS, serviceRows } from './service.ts';
import type { Session } from './session.ts';
import { SESSIONS_2025, SESSIONS_2026, SESSIONS_TO_2025 } from './sessions.ts';
import { trainingRows } from './training.ts';
import { SURVEYS, SURVEY_COLUMNS, surveyRows } from './survey.ts';

/** Gives every spreadsheet of the invented association by file name. The same bytes every time. */
export function associationFiles(): Record<string, Buffer> {
	const boards = allBoards();
	const terms = governors(boards);
	return {
		...meetingsAndTraining(boards, terms),
		...registers(boards),
		...ofTheCounty(boards, terms),
		...surveys(),
		...money(boards),
		...requests(boards)
	};
}

const PARTS: [name: string, meetings: Meeting[], sessions: Session[], termsFrom: string[]][] = [
	[
		'to-2025',
		MEETINGS_TO_2025,
		SESSIONS_TO_2025,
		['2024-04-15', '2024-09-16', '2025-01-20', '2025-04-28']
	],
	['2025-26', MEETINGS_2025, SESSIONS_2025, ['2025-09-15', '2026-01-12', '2026-04-20']],
	['2026-27', MEETINGS_2026, SESSIONS_2026, ['2026-09-14']]
];

function meetingsAndTraining(boards: Board[], terms: Term[]): Record<string, Buffer> {
	return Object.fromEntries(
		PARTS.flatMap(([name, meetings, sessions, termsFrom]) => {
			const all = [...meetings, ...ownMeetings(boards, termsFrom)];
			return [
				[`attendance-${name}.csv`, sheet(ATTENDANCE_COLUMNS, attendanceRows(all, boards, terms))],
				[`training-${name}.csv`, sheet(TRAINING_COLUMNS, trainingRows(sessions, boards, terms))]
			];
		})
	);
}

function registers(boards: Board[]): Record<string, Buffer> {
	return {
		'register-to-2025.csv': sheet(REGISTER_COLUMNS, registerTo2025()),
		'register-2025-26.csv': sheet(REGISTER_COLUMNS, register2025(boards)),
		'register-2026-27.csv': sheet(REGISTER_COLUMNS, register2026())
	};
}

function ofTheCounty(boards: Board[], terms: Term[]): Record<string, Buffer> {
	const dates = loadPartnership('sample-association').calendar['2025-26'] ?? [];
	return {
		'calendar-2025-26.csv': sheet(CALENDAR_COLUMNS, calendarRows('202526', dates)),
		'membership.csv': sheet(MEMBERSHIP_COLUMNS, membershipRows(terms)),
		'board-places.csv': sheet(PLACES_COLUMNS, placesRows(boards)),
		'schools.csv': sheet(SCHOOL_COLUMNS, schoolRows(boards)),
		'outcomes-2025-26.csv': sheet(OUTCOME_COLUMNS, outcomeRows())
	};
}

function surveys(): Record<string, Buffer> {
	return Object.fromEntries(
		Object.entries(SURVEYS).map(([year, asked]) => [
			`survey-${year}.csv`,
			sheet(SURVEY_COLUMNS, surveyRows(asked))
		])
	);
}

function money(boards: Board[]): Record<string, Buffer> {
	const sessions = [...SESSIONS_TO_2025, ...SESSIONS_2025, ...SESSIONS_2026];
	return Object.fromEntries(
		FINANCIAL_YEARS.map((year) => [
			`finance-${year.from}-${(year.from + 1) % 100}.csv`,
			sheet(FINANCE_COLUMNS, financeRows(year, boards, sessions))
		])
	);
}

function requests(boards: Board[]): Record<string, Buffer> {
	const parts: [string, string, string][] = [
		['2024-25', '2024-04-02', '2025-03-31'],
		['2025-26', '2025-04-01', '2026-03-31'],
		['2026-27', '2026-04-01', '2026-11-20']
	];
	return Object.fromEntries(
		parts.map(([name, from, to]) => [
			`service-${name}.csv`,
			sheet(SERVICE_COLUMNS, serviceRows(boards, from, to))
		])
	);
}
