import { dateInWords } from '#lib/calendar/words.ts';
import { clauseHref } from '#lib/document/addresses.ts';
import type { Section } from '#lib/document/report.ts';
import type { School } from '#lib/server/agreements/partnership.ts';
import type { Disclosed, DisclosedForum } from '#lib/server/disclosure/disclosed.ts';
import { MARK_WORDS } from '../annual-evaluation/attendance.ts';
import { expectsSchools, heldOf } from '../meetings.ts';
import { placeOf } from '../place.ts';
import { numberCell } from '../words/quantity.ts';

/** Takes a school; gives each meeting that may be shown, and whether the school was there. */
export function schoolMeetings(school: School, disclosed: Disclosed): Section {
	const forums = disclosed.forums.filter((forum) => heldOf(forum).length > 0);
	const rows = forums.flatMap((forum) => forumRows(forum, school, disclosed));
	return {
		id: 'meetings',
		title: 'Meetings',
		blocks:
			rows.length > 0
				? [
						{
							kind: 'table',
							id: 'meetings-of-the-school',
							title: 'Each meeting, and whether the school was there',
							columns: [
								{ key: 'forum', label: 'Forum' },
								{ key: 'date', label: 'Date' },
								{ key: 'mark', label: 'This school' },
								{ key: 'schools', label: 'Schools there', unit: 'count' }
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

function forumRows(forum: DisclosedForum, school: School, disclosed: Disclosed) {
	const marks = forum.schools.find((row) => row.school === school.id)?.marks;
	if (!marks) return [];
	return heldOf(forum)
		.map((meeting, at) => ({ meeting, mark: marks[at] ?? 'none' }))
		.filter(({ mark }) => mark !== 'none' || expectsSchools(disclosed, forum))
		.map(({ meeting, mark }) => [
			{ text: forum.name, href: clauseHref(placeOf(disclosed), forum.clause) },
			{ text: dateInWords(meeting.date) },
			{ text: MARK_WORDS[mark] },
			numberCell(meeting.schoolsPresent, 'count')
		]);
}
