import { dateInWords, dayInWords } from '#lib/calendar/words.ts';
import type { Block, Section } from '#lib/document/report.ts';
import type { School } from '#lib/server/agreements/partnership.ts';
import { isBriefing, type DisclosedBriefing } from '#lib/server/disclosure/briefing.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import { meetingName } from '../meetings.ts';
import { questions } from './questions.ts';

/** Takes a school; gives what its board is asked for and might ask, and which dates lie ahead. */
export function asked(school: School, disclosed: Disclosed): Section {
	return {
		id: 'asked',
		title: 'What the board is asked',
		blocks: [
			...listed('Wanted from our school', requests(school, disclosed)),
			...listed('Agreed for every school', actions(disclosed)),
			...listed('Questions that governors might ask', questions(school, disclosed)),
			...listed('Dates ahead', datesAhead(disclosed))
		]
	};
}

function listed(heading: string, items: string[]): Block[] {
	return items.length > 0 ? [{ kind: 'prose', heading, paragraphs: [], items }] : [];
}

const MOST = 3;

function requests({ id }: School, { said }: Disclosed): string[] {
	return said.requests
		.filter(({ school, closed }) => school === id && closed === null)
		.toSorted((a, b) => a.due.localeCompare(b.due))
		.slice(0, MOST)
		.map(({ what, due, clause }) => `${ended(what)} By ${dateInWords(due)}, for clause ${clause}.`);
}

function actions({ said, asAt }: Disclosed): string[] {
	return said.actions
		.filter(({ due }) => due > asAt)
		.toSorted((a, b) => a.due.localeCompare(b.due))
		.slice(0, MOST)
		.map(({ title, owner, due }) => `${ended(title)} ${owner}, by ${dateInWords(due)}.`);
}

function ended(words: string): string {
	return /[.!?]$/.test(words.trim()) ? words.trim() : `${words.trim()}.`;
}

const DATES = 5;

/** What may be shown of the calendar; where it is not at hand, the forums’ own diary. */
function datesAhead(disclosed: Disclosed): string[] {
	const all = isBriefing(disclosed) ? inCalendar(disclosed) : inForums(disclosed);
	return [...new Set(all.toSorted((a, b) => a.date.localeCompare(b.date)).map(inWords))].slice(
		0,
		DATES
	);
}

interface Ahead {
	date: string;
	what: string;
}

function inWords({ date, what }: Ahead): string {
	return `${dayInWords(date)} ${date.slice(0, 4)}, ${what}`;
}

function inCalendar({ briefing, asAt }: DisclosedBriefing): Ahead[] {
	return briefing.dates.dates.filter(
		({ date, kind, standing }) => date > asAt && kind !== 'due' && standing === 'planned'
	);
}

function inForums(disclosed: Disclosed): Ahead[] {
	return disclosed.forums.flatMap((forum) =>
		forum.meetings
			.filter(({ status, date }) => status === 'planned' && date > disclosed.asAt)
			.map(({ date }) => ({ date, what: meetingName(forum) }))
	);
}
