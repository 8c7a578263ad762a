import { dayAndMonth } from '#lib/calendar/words.ts';
import type { Mark } from '#lib/charts/attendance-matrix.ts';
import { clauseHref } from '#lib/document/addresses.ts';
import type { Cell, Section } from '#lib/document/report.ts';
import type { School } from '#lib/server/agreements/partnership.ts';
import type { Disclosed, DisclosedForum } from '#lib/server/disclosure/disclosed.ts';
import { isPresent, MARK_WORDS } from '../annual-evaluation/attendance.ts';
import { expectsSchools, heldOf } from '../meetings.ts';
import { placeOf } from '../place.ts';
import { share } from '../words/numbers.ts';

/** Takes a school; gives for each forum that may be shown how often the school came, and when it did not. */
export function schoolMeetings(school: School, disclosed: Disclosed): Section {
	const forums = disclosed.forums.flatMap((forum) => attended(forum, school, disclosed));
	const rows = [
		...forums.map((one) => forumRow(one, disclosed)),
		...otherMeetings(forums, school, disclosed)
	];
	return {
		id: 'meetings',
		title: 'Meetings',
		blocks:
			rows.length > 0
				? [
						{
							kind: 'table',
							id: 'meetings-of-the-school',
							title: 'Each forum and other meetings, and whether the school was there',
							columns: [
								{ key: 'forum', label: 'Forum' },
								{ key: 'came', label: 'The school came to' },
								{ key: 'meetings', label: 'Meeting by meeting' }
							],
							rows,
							notes: []
						}
					]
				: [
						{
							kind: 'prose',
							paragraphs: [
								'No register that may be shown here names this school. A register of attendance brings its meetings.'
							]
						}
					]
	};
}

interface Marked {
	date: string;
	mark: Mark;
}

/** A forum that may be shown, to how many of its meetings the school came, and each of them. */
interface Attended {
	forum: DisclosedForum;
	came: number;
	eligible: number;
	marked: Marked[];
}

function attended(forum: DisclosedForum, school: School, disclosed: Disclosed): Attended[] {
	const marks = forum.schools.find((row) => row.school === school.id)?.marks;
	if (!marks) return [];
	const marked = heldOf(forum)
		.map(({ date }, at) => ({ date, mark: marks[at] ?? ('none' as const) }))
		.filter(({ mark }) => mark !== 'none' || expectsSchools(disclosed, forum));
	if (marked.length === 0) return [];
	const eligible = marked.filter(({ mark }) => mark !== 'not-eligible');
	const came = eligible.filter(({ mark }) => isPresent(mark)).length;
	return [{ forum, came, eligible: eligible.length, marked }];
}

function forumRow({ forum, came, eligible, marked }: Attended, disclosed: Disclosed): Cell[] {
	return [
		{ text: forum.name, href: clauseHref(placeOf(disclosed), forum.clause) },
		{ text: share(came, eligible, 'meetings') },
		{ text: byMark(marked) }
	];
}

/** What the headline counts beside the forums above, so that the table adds up to it. */
function otherMeetings(forums: Attended[], { id }: School, disclosed: Disclosed): Cell[][] {
	const part = disclosed.participation.find((row) => row.school === id);
	if (!part) return [];
	const eligible = part.meetingsEligible - sum(forums.map((one) => one.eligible));
	const came = part.meetingsAttended - sum(forums.map((one) => one.came));
	if (eligible <= 0) return [];
	const isKept = disclosed.forums.some(
		({ schools }) => !schools.some(({ school }) => school === id)
	);
	return [
		[
			{ text: 'Other meetings' },
			{ text: share(came, eligible, eligible === 1 ? 'meeting' : 'meetings') },
			{ text: isKept ? `${OTHERS} Forums whose marks are not shown here are in it.` : OTHERS }
		]
	];
}

const OTHERS =
	'Meetings outside the forums that name the school, such as a collaboration or the annual review.';

function sum(counts: number[]): number {
	return counts.reduce((total, count) => total + count, 0);
}

/** "Present: 18 September, 13 November. Apologies: 22 January." */
function byMark(marked: Marked[]): string {
	const marks = Map.groupBy(marked, ({ mark }) => mark);
	return [...marks]
		.map(([mark, on]) => {
			return `${MARK_WORDS[mark]}: ${on.map(({ date }) => dayAndMonth(date)).join(', ')}.`;
		})
		.join(' ');
}
