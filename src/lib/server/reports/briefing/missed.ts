import { dayAndMonth } from '#lib/calendar/words.ts';
import type { School } from '#lib/server/agreements/partnership.ts';
import { seesMarks } from '#lib/server/disclosure/by-role.ts';
import type { Disclosed, DisclosedForum } from '#lib/server/disclosure/disclosed.ts';
import { isPresent } from '../annual-evaluation/attendance.ts';
import { expectsSchools, heldOf } from '../meetings.ts';
import { list } from '../words/numbers.ts';

/** A held meeting to which a school was expected and nobody came. */
export interface Missed {
	date: string;
	apologies: boolean;
}

/** Takes a school and a forum; gives the meetings that it missed, as far as that may leave on paper: the page of a briefing says no more than its file. */
export function missedBy(school: string, forum: DisclosedForum, disclosed: Disclosed): Missed[] {
	const marks = forum.schools.find((row) => row.school === school)?.marks;
	if (!marks || !mayLeave(school, forum, disclosed)) return [];
	return heldOf(forum).flatMap(({ date }, at) => {
		const mark = marks[at] ?? 'none';
		if (mark === 'not-eligible' || mark === 'none' || isPresent(mark)) return [];
		return [{ date, apologies: mark === 'apologies' }];
	});
}

/** "Nobody from our school came to the Governor Forum on 8 Oct and 4 Feb; apologies were sent for 4 Feb." */
export function missedSentences({ id }: School, disclosed: Disclosed): string[] {
	return expected(disclosed).flatMap((forum) => {
		const missed = missedBy(id, forum, disclosed);
		if (missed.length === 0) return [];
		return [
			`Nobody from our school came to the ${forum.name} on ${days(missed)}${apologies(missed)}.`
		];
	});
}

function apologies(missed: Missed[]): string {
	const sent = missed.filter((one) => one.apologies);
	if (sent.length === 0) return '';
	if (sent.length < missed.length) return `; apologies were sent for ${days(sent)}`;
	const each = { 1: '', 2: ' both times' }[missed.length] ?? ' each time';
	return `; apologies were sent${each}`;
}

/** Of the forums where one head is one person, who came stays with the members: said, so that nobody reads silence as presence. */
export function keptWithMembers({ id }: School, disclosed: Disclosed): string[] {
	const kept = expected(disclosed)
		.filter((forum) => heldOf(forum).length > 0 && !mayLeave(id, forum, disclosed))
		.map(({ name }) => name);
	if (kept.length === 0) return [];
	return [`Which meetings a school missed where heads meet (${list(kept)}) is not told on paper.`];
}

function expected(disclosed: Disclosed): DisclosedForum[] {
	return disclosed.forums.filter((forum) => expectsSchools(disclosed, forum));
}

function mayLeave(
	school: string,
	{ code }: DisclosedForum,
	{ viewer, agreement }: Disclosed
): boolean {
	return seesMarks({ ...viewer, audience: 'export' }, agreement, code, school);
}

function days(missed: Missed[]): string {
	return list(missed.map(({ date }) => dayAndMonth(date)));
}
