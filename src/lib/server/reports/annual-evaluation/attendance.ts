import type { Mark } from '#lib/charts/attendance-matrix.ts';
import { schoolHref } from '#lib/document/addresses.ts';
import type { Filters } from '#lib/document/filters.ts';
import type { Block, ChartBlock, Table } from '#lib/document/report.ts';
import { dayAndMonth } from '#lib/calendar/words.ts';
import type { Disclosed, DisclosedForum } from '#lib/server/disclosure/disclosed.ts';
import type { Meeting } from '#lib/server/evaluation/evaluation.ts';
import { expectsSchools, heldOf, meetingName } from '../meetings.ts';
import { placeOf, sourceOf } from '../place.ts';
import { chosenSchools, schoolName } from '../schools.ts';
import { capital, inWords, list, many, numbered, outOf } from '../words/numbers.ts';

/** How each mark of a register is written. */
export const MARK_WORDS: Record<Mark, string> = {
	present: 'Present',
	substitute: 'Substitute came',
	remote: 'Joined remotely',
	apologies: 'Apologies',
	absent: 'Absent',
	'not-eligible': 'Not a member then',
	none: 'Not in the register'
};

/** Marks of a school that was in the room. */
const CAME: Mark[] = ['present', 'substitute', 'remote'];

/** Takes what is disclosed; gives a grid of schools by meetings for each forum whose grid may be shown. */
export function attendanceBlocks(disclosed: Disclosed, filters: Filters): Block[] {
	const forums = disclosed.forums
		.filter((forum) => heldOf(forum).length > 0 && expectsSchools(disclosed, forum))
		.filter((forum) => !filters.forum || forum.code === filters.forum);
	return [
		...forums
			.filter(({ schools }) => schools.length > 0)
			.map((forum) => matrix(forum, disclosed, filters)),
		...withheld(
			forums.filter(({ schools, schoolsWithheld }) => schools.length === 0 && schoolsWithheld > 0),
			disclosed
		)
	];
}

function matrix(forum: DisclosedForum, disclosed: Disclosed, filters: Filters): ChartBlock {
	const isChosen = chosenSchools(disclosed, filters);
	const rows = forum.schools
		.filter(({ school }) => isChosen(school))
		.toSorted((a, b) => timesOf(b.marks) - timesOf(a.marks) || byName(a, b, disclosed));
	const meetings = heldOf(forum);
	return {
		kind: 'chart',
		id: `attendance-${forum.code.toLowerCase()}`,
		title: attendanceTitle(forum, disclosed),
		subtitle: subtitle(forum, disclosed),
		alt: alt(
			rows.map(({ marks }) => timesOf(marks)),
			meetings.length
		),
		chart: {
			kind: 'attendance-matrix',
			meetings: meetings.map(({ date }) => ({ label: dayAndMonth(date), date })),
			rows: rows.map(({ school, marks }) => ({ school: schoolName(disclosed, school), marks }))
		},
		table: table(forum, rows, meetings, disclosed),
		source: sourceOf(disclosed, ['attendance'], forum.clause)
	};
}

/** Takes a forum; gives what its register shows, in ten words or so. */
export function attendanceTitle(forum: DisclosedForum, { closed }: Disclosed): string {
	const { schools, never, cameAlways, silent } = forum.reach;
	const meetings = heldOf(forum).length;
	if (cameAlways === schools) {
		return meetings === 1
			? `Every school came to the ${meetingName(forum)}`
			: `Every school came to every ${meetingName(forum)}`;
	}
	if (never === 0) return `Every school came to the ${forum.name} at least once`;
	if (never === schools) return `No school is recorded as present at the ${forum.name}`;
	if (silent === never) {
		return `${capital(outOf(never, schools))} schools ${never === 1 ? 'is' : 'are'} in no ${forum.name} register`;
	}
	const missed = closed ? 'never came' : `${never === 1 ? 'has' : 'have'} not yet come`;
	return `${capital(outOf(never, schools))} schools ${missed} to the ${forum.name}`;
}

function subtitle(forum: DisclosedForum, { year, viewer }: Disclosed): string {
	const whose =
		forum.schoolsWithheld > 0 && viewer.role === 'governor' ? ' Only your schools are shown.' : '';
	return `Schools represented at each ${meetingName(forum)}, ${year.label}. n = ${numbered(forum.reach.schools, 'school')}, ${many(heldOf(forum).length, 'meeting')}.${whose}`;
}

/** How often schools came, told as a distribution: "10 came to 2, 5 to 1". */
function alt(times: number[], meetings: number): string {
	const counts = Array.from({ length: meetings + 1 }, (_, at) => meetings - at)
		.map((came) => ({ came, schools: times.filter((time) => time === came).length }))
		.filter(({ schools }) => schools > 0)
		.map(
			({ came, schools }) =>
				`${many(schools, 'row has', 'rows have')} ${came === 0 ? 'none' : inWords(came)}`
		);
	return capital(
		`a grid of ${many(times.length, 'school')} by ${many(meetings, 'meeting')}. Marks of presence: ${list(counts)}.`
	);
}

function table(
	forum: DisclosedForum,
	rows: DisclosedForum['schools'],
	meetings: Meeting[],
	disclosed: Disclosed
): Table {
	return {
		kind: 'table',
		id: `attendance-${forum.code.toLowerCase()}-table`,
		title: `Schools at the ${forum.name}`,
		columns: [
			{ key: 'school', label: 'School' },
			...meetings.map(({ id, date }) => ({ key: id, label: dayAndMonth(date) })),
			{ key: 'came', label: 'Meetings attended', unit: 'count' }
		],
		rows: rows.map(({ school, marks }) => [
			{ text: schoolName(disclosed, school), href: schoolHref(placeOf(disclosed), school) },
			...meetings.map((_, at) => ({ text: MARK_WORDS[marks[at] ?? 'none'] })),
			{ text: String(timesOf(marks)), number: timesOf(marks) }
		]),
		notes: []
	};
}

/** One paragraph for all forums whose grid is withheld, so that nobody reads the same thing three times. */
function withheld(forums: DisclosedForum[], disclosed: Disclosed): Block[] {
	if (forums.length === 0) return [];
	const found = forums.map((forum) => `${attendanceTitle(forum, disclosed)}.`).join(' ');
	const which =
		forums.length === 1
			? `which ${meetingName(forums[0]!)} is shown to members of the forum`
			: `which meeting of the ${list(forums.map(({ name }) => name))} is shown to members of these forums`;
	return [
		{
			kind: 'prose',
			paragraphs: [
				`${found} Which school came to ${which} only, on the page. How many schools came is in the table below.`
			]
		}
	];
}

/** Takes a mark; gives whether the school was in the room, in person, remotely or through somebody else. */
export function isPresent(mark: Mark): boolean {
	return CAME.includes(mark);
}

function timesOf(marks: Mark[]): number {
	return marks.filter(isPresent).length;
}

function byName(a: { school: string }, b: { school: string }, disclosed: Disclosed): number {
	const [first, second] = [schoolName(disclosed, a.school), schoolName(disclosed, b.school)];
	return first < second ? -1 : first > second ? 1 : 0;
}
