import { clauseHref } from '#lib/document/addresses.ts';
import type { Filters } from '#lib/document/filters.ts';
import type { Cell, Table } from '#lib/document/report.ts';
import { dateInWords } from '#lib/calendar/words.ts';
import type { Disclosed, DisclosedForum } from '#lib/server/disclosure/disclosed.ts';
import type { Meeting } from '#lib/server/evaluation/evaluation.ts';
import { forumsClause } from '../clause-about.ts';
import { placeOf, sourceOf } from '../place.ts';
import { share } from '../words/numbers.ts';
import { numberCell, symbolNotes } from '../words/quantity.ts';
import { expectsSchools, heldOf } from '../meetings.ts';

/** Takes what is disclosed; gives a line for each meeting held: how many schools and people came. */
export function reachTable(disclosed: Disclosed, filters: Filters): Table[] {
	const rows = disclosed.forums
		.filter((forum) => !filters.forum || forum.code === filters.forum)
		.flatMap((forum) => heldOf(forum).map((meeting) => row(forum, meeting, disclosed)));
	if (rows.length === 0) return [];
	const chosen = disclosed.forums.find(({ code }) => code === filters.forum);
	return [
		{
			kind: 'table',
			id: 'reach-by-meeting',
			title: 'Each meeting, and how many came',
			subtitle: `Meetings held, ${disclosed.year.label}.`,
			columns: [
				{ key: 'forum', label: 'Forum' },
				{ key: 'date', label: 'Date' },
				{ key: 'reach', label: 'Schools represented' },
				{ key: 'people', label: 'People', unit: 'count' },
				{ key: 'head', label: 'A head was there' }
			],
			rows,
			notes: symbolNotes(rows),
			source: sourceOf(disclosed, ['attendance'], chosen?.clause ?? forumsClause(disclosed))
		}
	];
}

function row(forum: DisclosedForum, meeting: Meeting, disclosed: Disclosed): Cell[] {
	const { peoplePresent, headPresent } = meeting;
	return [
		{ text: forum.name, href: clauseHref(placeOf(disclosed), forum.clause) },
		{ text: dateInWords(meeting.date) },
		{ text: reached(meeting, expectsSchools(disclosed, forum)) },
		numberCell(peoplePresent, 'count'),
		{ text: headPresent === null ? 'Not told' : headPresent ? 'Yes' : 'No' }
	];
}

/** Of how many is said only where every school is expected. */
function reached({ schoolsPresent, schoolsEligible }: Meeting, isExpected: boolean): string {
	if (schoolsPresent === null) return 'Not told by the register';
	return isExpected
		? share(schoolsPresent, schoolsEligible, 'schools')
		: `${schoolsPresent} ${schoolsPresent === 1 ? 'school' : 'schools'}`;
}
