import { dateInWords, dayInWords, monthInWords } from '#lib/calendar/words.ts';
import { clauseHref } from '#lib/document/addresses.ts';
import type { Cell, Report, Section, Table } from '#lib/document/report.ts';
import { clausesOf } from '#lib/server/agreements/agreement.ts';
import type { DisclosedDates } from '#lib/server/disclosure/dates.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import type { Dated } from '#lib/server/evaluation/dates/dates.ts';
import { clashesIn, type Clash } from '#lib/server/evaluation/dates/clashes.ts';
import { footerOf } from '../footer.ts';
import { frameOf } from '../frame.ts';
import { placeOf } from '../place.ts';
import { capital, many } from '../words/numbers.ts';
import { reportsSection } from './reports-section.ts';
import { standingInWords } from './standing.ts';

/** Takes what is disclosed and the dates that may be shown with it; gives the year month by month, its clashes first. */
export function calendarReport(disclosed: Disclosed, shown: DisclosedDates): Report {
	const { partnership, year, agreement, asAt } = disclosed;
	const { dates, withheld } = shown;
	const clashes = clashesIn(agreement, dates);
	return {
		...frameOf(disclosed),
		name: 'calendar',
		title: `Calendar of the ${partnership.name}`,
		kicker: `Calendar, ${year.label}`,
		headline: headline(dates, asAt),
		lede: lede(dates, clashes, withheld),
		counts: [],
		sections: [
			...reportsSection(dates, disclosed),
			...clashSection(clashes, disclosed),
			...months(dates, disclosed)
		],
		footer: footerOf(disclosed)
	};
}

function headline(dates: Dated[], asAt: string): string {
	const next = dates.find(
		({ date, kind, standing }) =>
			date > asAt && kind !== 'term' && standing !== 'cancelled' && standing !== 'postponed'
	);
	if (next) return `Next: ${inFull(next)} on ${dateInWords(next.date)}.`;
	return dates.every(({ kind }) => kind === 'term' || kind === 'report')
		? 'No meeting and no promise has a date in this year yet.'
		: 'Every date of this year is over.';
}

/** What a sender called it says more than what it is: “Milestone” alone says nothing. */
function inFull({ what, title }: Dated): string {
	return title ? `${what} (“${title}”)` : what;
}

function lede(dates: Dated[], clashes: Clash[], withheld: number): string {
	const of = (kind: Dated['kind']) => dates.filter((dated) => dated.kind === kind).length;
	return [
		`${capital(many(of('meeting'), 'meeting'))}, ${many(of('training'), 'training session')} and ${many(of('due'), 'dated promise')}.`,
		clashes.length === 0
			? 'No two of them want the same people on one day.'
			: `${capital(many(clashes.length, 'clash', 'clashes'))}: the same people are wanted twice on one day.`,
		...(withheld > 0
			? [
					`${capital(many(withheld, 'date'))} of single schools ${withheld === 1 ? 'is' : 'are'} for their own boards.`
				]
			: [])
	].join(' ');
}

function clashSection(clashes: Clash[], disclosed: Disclosed): Section[] {
	if (clashes.length === 0) return [];
	return [
		{
			id: 'clashes',
			title: 'Clashes',
			intro: 'On these days the same people are wanted at two things.',
			blocks: [
				{
					kind: 'table',
					id: 'clash-table',
					title: 'Days on which the same people are wanted twice',
					columns: [
						{ key: 'date', label: 'Day' },
						{ key: 'first', label: 'One' },
						{ key: 'second', label: 'The other' },
						{ key: 'who', label: 'Wanted at both' }
					],
					rows: clashes.map(({ date, first, second, who }) => [
						{ text: dateInWords(date) },
						{ text: nameOf(first, disclosed) },
						{ text: nameOf(second, disclosed) },
						{ text: capital(who) }
					]),
					notes: [
						'Times of day are not in the sheets, so two things on one day are taken to clash.'
					]
				}
			]
		}
	];
}

function months(dates: Dated[], disclosed: Disclosed): Section[] {
	const byMonth = Map.groupBy(dates, ({ date }) => date.slice(0, 7));
	return [...byMonth].map(([month, own]) => ({
		id: `month-${month}`,
		title: monthInWords(month),
		blocks: [monthTable(month, own, disclosed)]
	}));
}

function monthTable(month: string, dates: Dated[], disclosed: Disclosed): Table {
	return {
		kind: 'table',
		id: `dates-${month}`,
		title: capital(many(dates.length, 'date')),
		columns: [
			{ key: 'day', label: 'Day' },
			{ key: 'what', label: 'What' },
			{ key: 'standing', label: 'How it stands' },
			{ key: 'clause', label: 'Clause' }
		],
		rows: dates.map((dated) => [
			{ text: dayInWords(dated.date) },
			{ text: nameOf(dated, disclosed), ...(dated.title ? { note: dated.title } : {}) },
			{ text: standingInWords(dated.standing) },
			clauseCell(dated, disclosed)
		]),
		notes: []
	};
}

/** A sheet may name a clause that the agreement doesn’t have; then there is no page to lead to. */
function clauseCell({ clause }: Dated, disclosed: Disclosed): Cell {
	if (clause === null) return { text: '' };
	const isOurs = clausesOf(disclosed.agreement).some(({ ref }) => ref === clause);
	return { text: clause, ...(isOurs ? { href: clauseHref(placeOf(disclosed), clause) } : {}) };
}

function nameOf({ what, school }: Dated, { partnership }: Disclosed): string {
	const name = partnership.schools.find(({ id }) => id === school)?.shortName;
	return name ? `${what}, ${name}` : what;
}
