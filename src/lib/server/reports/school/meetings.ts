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
	const rows = disclosed.forums.flatMap((forum) => forumRow(forum, school, disclosed));
	return {
		id: 'meetings',
		title: 'Meetings',
		blocks:
			rows.length > 0
				? [
						{
							kind: 'table',
							id: 'meetings-of-the-school',
							title: 'Each forum, and whether the school was there',
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

function forumRow(forum: DisclosedForum, school: School, disclosed: Disclosed): Cell[][] {
	const marks = forum.schools.find((row) => row.school === school.id)?.marks;
	if (!marks) return [];
	const marked = heldOf(forum)
		.map(({ date }, at) => ({ date, mark: marks[at] ?? ('none' as const) }))
		.filter(({ mark }) => mark !== 'none' || expectsSchools(disclosed, forum));
	const eligible = marked.filter(({ mark }) => mark !== 'not-eligible');
	if (marked.length === 0) return [];
	const came = eligible.filter(({ mark }) => isPresent(mark)).length;
	return [
		[
			{ text: forum.name, href: clauseHref(placeOf(disclosed), forum.clause) },
			{ text: share(came, eligible.length, 'meetings') },
			{ text: byMark(marked) }
		]
	];
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
