import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Answers } from '../../answers.ts';
import { answersFrom } from '../../ask/question.ts';
import { desk, read, type Read } from '../../reading.fixture.ts';

let table: Awaited<ReturnType<typeof desk>>;
beforeAll(async () => {
	table = await desk();
});

/** As Teams saves it: tabs, UTF-16, three blocks, the month first. All people are invented. */
const REPORT = `1. Summary
Meeting title\tHeadteacher Strategic Forum
Attended participants\t3
Start time\t9/3/25, 4:00:11 PM
End time\t9/3/25, 5:35:44 PM
Meeting duration\t1h 35m 33s
Average attendance time\t58m 2s

2. Participants
Name\tFirst Join\tLast Leave\tIn-Meeting Duration\tEmail\tParticipant ID (UPN)\tRole
Jane Ash\t9/3/25, 4:00:11 PM\t9/3/25, 5:30:11 PM\t1h 30m\tjane@a.example\tjane@a.example\tOrganizer
Omar Elm\t9/3/25, 4:05:00 PM\t9/3/25, 4:50:00 PM\t45m\tomar@b.example\tomar@b.example\tPresenter
Null\t9/3/25, 4:06:00 PM\t9/3/25, 4:36:00 PM\t30m 5s\t\t\tAttendee

3. In-Meeting Activities
Name\tJoin Time\tLeave Time\tDuration\tEmail\tRole
Jane Ash\t9/3/25, 4:00:11 PM\t9/3/25, 4:10:11 PM\t10m\tjane@a.example\tOrganizer
Jane Ash\t9/3/25, 4:10:30 PM\t9/3/25, 5:30:11 PM\t1h 19m\tjane@a.example\tOrganizer
Omar Elm\t9/3/25, 4:05:00 PM\t9/3/25, 4:50:00 PM\t45m\tomar@b.example\tPresenter
Null\t9/3/25, 4:06:00 PM\t9/3/25, 4:36:00 PM\t30m 5s\t\tAttendee
`;

describe('an attendance report from Teams', () => {
	test('is its participants, each once; who joined and left when is set aside', async () => {
		const sheet = (await readReport()).understood.sheets[0]!;
		expect(sheet).toMatchObject({ dataset: 'attendance', headerRow: 10, rows: 10, setAside: 7 });
		expect(sheet.setAsideReasons).toEqual([
			{ reason: 'Blank row', rows: 1 },
			{ reason: 'Below the table', rows: 6 }
		]);
	});

	test('waits until somebody says which day it was, and where people are from', async () => {
		const { understood, facts } = await readReport();
		expect(facts).toEqual([]);
		expect(understood.sheets[0]!.held).toBe(3);
		expect(understood.sheets[0]!.questions).toMatchObject([
			{
				part: 'dateOrders',
				waiting: 3,
				proposed: 'month-first',
				options: [{ label: '9 March 2025' }, { label: '3 September 2025' }]
			},
			{ part: 'belongs', asks: 'Which school is Jane Ash from?' },
			{ part: 'belongs', asks: 'Which school is Omar Elm from?' },
			{ part: 'belongs', asks: 'Which school is Null from?' }
		]);
	});

	test('counts once that is said, and is remembered by code, never by name', async () => {
		const { questions } = (await readReport()).understood.sheets[0]!;
		const values = ['month-first', '999001', 'local-fernhill', 'elsewhere'];
		const answers = answersFrom(questions.map((one, at) => ({ ...one, value: values[at]! })));
		expect(JSON.stringify(answers)).not.toMatch(/Jane|Omar|Null/);
		const { facts, understood } = await readReport(answers);
		expect(facts).toMatchObject([
			{ school_urn: '999001', hours: 1.5, meeting_date: '2025-09-03', group_code: 'HSF' },
			{ school_urn: 'local-fernhill', hours: 0.75, status: 'remote', meeting_status: 'held' },
			{ hours: 0.5014 }
		]);
		expect(facts[2]).not.toHaveProperty('school_urn');
		expect(JSON.stringify(understood.sheets[0]!.reading)).not.toMatch(/Jane|Omar/);
	});

	test('asks for the day where it could be either, even without an American clock', async () => {
		const europe = REPORT.replaceAll('9/3/25, 4:', '03/09/2025, 16:').replaceAll(' PM', '');
		const asked = (await readReport({ belongs: {} }, europe)).understood.sheets[0]!;
		expect(asked.questions[0]).toMatchObject({ part: 'dateOrders', waiting: 3, proposed: null });
		expect(asked.problemsByCode).toContainEqual({ code: 'date-order-unclear', rows: 3 });
		const told = await readReport({ dateOrders: { meeting_date: 'day-first' } }, europe);
		const { questions } = told.understood.sheets[0]!;
		expect(questions.at(-1)).toMatchObject({ part: 'dateOrders', waiting: 0 });
	});

	test('of the oldest kind lists who joined and who left', async () => {
		const oldest = `Full Name\tUser Action\tTimestamp
Jane Ash\tJoined\t25/09/2025, 18:00:11
Omar Elm\tJoined\t25/09/2025, 18:02:11
Jane Ash\tLeft\t25/09/2025, 19:20:11
`;
		const sheet = (await readReport({ everywhere: { group_code: 'GF' } }, oldest)).understood
			.sheets[0]!;
		expect(sheet).toMatchObject({ dataset: 'attendance', rows: 3, held: 2, setAside: 1 });
	});

	test('says nothing of schools where it isn’t known for which partnership it is', async () => {
		const told: Answers = { dateOrders: { meeting_date: 'month-first' } };
		const { understood, facts } = await readReport(told, REPORT, { partnership: null });
		expect(facts).toHaveLength(3);
		expect(facts.some((fact) => 'school_urn' in fact)).toBe(false);
		expect(JSON.stringify(understood.sheets[0]!.problems)).not.toContain('looked');
	});

	test('proposes the school that stands beside a name', async () => {
		const named = REPORT.replaceAll('Jane Ash', 'Ash, Jane - Fernhill Junior').replaceAll(
			'Omar Elm',
			'Omar Elm (St Aldhelm’s)'
		);
		const { questions } = (await readReport({}, named)).understood.sheets[0]!;
		const proposed = questions.filter(({ part }) => part === 'belongs');
		expect(proposed.map((one) => one.proposed)).toEqual(['local-fernhill', '999001', null]);
	});

	test('of the older kind lists somebody for each time they joined, and counts them once', async () => {
		const older = `Meeting Summary
Total Number of Participants\t2
Meeting Title\tGovernor Forum
Meeting Start Time\t25/09/2025, 18:00:11

Full Name\tJoin Time\tLeave Time\tDuration\tEmail\tRole\tParticipant ID (UPN)
Jane Ash\t25/09/2025, 18:00:11\t25/09/2025, 18:20:11\t20m\tjane@a.example\tOrganizer\tjane@a.example
Jane Ash\t25/09/2025, 18:30:11\t25/09/2025, 19:20:11\t50m\tjane@a.example\tOrganizer\tjane@a.example
Omar Elm\t25/09/2025, 18:00:11\t25/09/2025, 19:20:11\t1h 20m\tomar@b.example\tPresenter\tomar@b.example
`;
		const { understood } = await readReport({}, older);
		const sheet = understood.sheets[0]!;
		expect(sheet).toMatchObject({ rows: 3, held: 2, setAside: 1 });
		expect(sheet.setAsideReasons).toEqual([{ reason: 'The same person again', rows: 1 }]);
		expect(sheet.questions.map(({ part }) => part)).toEqual(['belongs', 'belongs']);
	});
});

function readReport(
	answers: Answers = {},
	text = REPORT,
	rest: Parameters<typeof read>[2] = {}
): Promise<Read> {
	const path = join(table.folder, 'report.csv');
	writeFileSync(path, `\ufeff${text.replaceAll('\n', '\r\n')}`, 'utf16le');
	return read(path, table, { answers: { Sheet1: answers }, ...rest });
}
