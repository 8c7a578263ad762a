import { reportHref, topicReport } from '#lib/document/addresses.ts';
import { dateInWords } from '#lib/calendar/words.ts';
import type { Cell, Table } from '#lib/document/report.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import { placeOf } from '../place.ts';
import { topicsOf } from '../topic/topics-of.ts';
import { capital, inWords, many } from '../words/numbers.ts';
import { decidedSince } from './decided.ts';

interface Shown {
	title: string;
	topic: string | null;
	lead: string | null;
	reportDue: string | null;
	/** Where it stands. */
	standing: string;
}

/** Takes what is disclosed; gives the priorities for the next year with topic, lead and the date of their report, or nothing where none was set. */
export function prioritiesTable(disclosed: Disclosed): Table[] {
	const shown = prioritiesShown(disclosed);
	if (shown.length === 0) return [];
	return [
		{
			kind: 'table',
			id: 'priorities',
			title: titleOf(shown),
			columns: [
				{ key: 'priority', label: 'Priority' },
				{ key: 'topic', label: 'Topic' },
				{ key: 'lead', label: 'Led by' },
				{ key: 'report', label: 'Report due' }
			],
			rows: shown.map((one) => row(one, disclosed)),
			notes: ['Roles, never names.']
		}
	];
}

/** Takes what is disclosed; gives whether any priority for the next year is known. */
export function hasPriorities(disclosed: Disclosed): boolean {
	return prioritiesShown(disclosed).length > 0;
}

/** What the review sets enters the register when it ends; until then it stands beside the register’s own. */
function prioritiesShown(disclosed: Disclosed): Shown[] {
	const recorded = disclosed.priorities
		.filter(({ ahead }) => ahead)
		.map((one) => ({ ...one, standing: `Set on ${dateInWords(one.setOn)}` }));
	const decided = decidedSince(disclosed.said, disclosed.said.priorities).map((one) => ({
		...one,
		standing: 'Decided in the review; enters the register when it ends'
	}));
	return [...recorded, ...setAtReview(disclosed, recorded), ...decided];
}

/** What a review set after the date of the report, which the register doesn’t know of at that date. */
function setAtReview({ said }: Disclosed, recorded: { title: string }[]): Shown[] {
	return said.priorities.flatMap((one) => {
		const review = said.held.find(({ seq }) => seq > one.seq);
		if (!review || recorded.some(({ title }) => title === one.title)) return [];
		return [{ ...one, standing: `Set at the review of ${dateInWords(review.date)}` }];
	});
}

function titleOf(shown: Shown[]): string {
	const priorities = capital(many(shown.length, 'priority', 'priorities'));
	const led = shown.filter(({ lead }) => lead !== null).length;
	const dated = shown.filter(({ reportDue }) => reportDue !== null).length;
	if (shown.length === 1)
		return `One priority, ${led ? 'with' : 'without'} a lead and ${dated ? 'with' : 'without'} a date for its report`;
	if (led === shown.length && dated === shown.length)
		return `${priorities}, each with a lead and a date for its report`;
	return `${priorities}: ${some(led, shown.length)} a lead, ${some(dated, shown.length)} a date for its report`;
}

function some(count: number, all: number): string {
	if (count === all) return 'each has';
	return `${count === 0 ? 'none' : inWords(count)} ${count === 1 || count === 0 ? 'has' : 'have'}`;
}

function row({ title, topic, lead, reportDue, standing }: Shown, disclosed: Disclosed): Cell[] {
	const named = disclosed.agreement.topics.find(({ code }) => code === topic)?.name;
	const hasReport = topicsOf(disclosed).some(({ code }) => code === topic);
	const href = reportHref(placeOf(disclosed), topicReport(topic ?? ''));
	return [
		{ text: title, note: standing },
		{ text: named ?? '–', ...(named && hasReport ? { href } : {}) },
		{ text: lead ?? 'Nobody yet' },
		{ text: reportDue ? dateInWords(reportDue) : 'No date yet' }
	];
}
