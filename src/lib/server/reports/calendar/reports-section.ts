import { dateInWords } from '#lib/calendar/words.ts';
import { reportHref } from '#lib/document/addresses.ts';
import type { Cell, Section } from '#lib/document/report.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import type { Dated } from '#lib/server/evaluation/dates/dates.ts';
import { isOffered } from '../offered.ts';
import { placeOf } from '../place.ts';
import { capital, many } from '../words/numbers.ts';
import { reportInWords } from '../words/report-name.ts';
import { standingInWords } from './standing.ts';

/** Takes the dates that may be shown and what is disclosed; gives the reports that fall due: what is overdue first, what is done last. */
export function reportsSection(dates: Dated[], disclosed: Disclosed): Section[] {
	const due = dates.filter(({ report }) => report !== undefined);
	if (due.length === 0) return [];
	const rows = due.toSorted((a, b) => rank(a) - rank(b));
	const late = due.filter(({ standing }) => standing === 'overdue').length;
	return [
		{
			id: 'reports-due',
			title: 'Reports due',
			intro: late > 0 ? overdue(late) : 'No report is overdue.',
			blocks: [
				{
					kind: 'table',
					id: 'reports-due-table',
					title: capital(many(due.length, 'report')),
					columns: [
						{ key: 'report', label: 'Report' },
						{ key: 'due', label: 'Due' },
						{ key: 'standing', label: 'How it stands' }
					],
					rows: rows.map((dated) => [
						reportCell(dated, disclosed),
						{ text: dateInWords(dated.date) },
						{ text: standingInWords(dated.standing) }
					]),
					notes: []
				}
			]
		}
	];
}

function overdue(late: number): string {
	return `${capital(many(late, 'report'))} ${late === 1 ? 'was' : 'were'} due and ${late === 1 ? 'isn’t' : 'aren’t'} marked as done yet.`;
}

/** The dates are in their order already. */
function rank({ standing }: Dated): number {
	if (standing === 'overdue') return 0;
	return standing === 'done' || standing === 'done-late' ? 2 : 1;
}

function reportCell({ report = '', title }: Dated, disclosed: Disclosed): Cell {
	const { agreement, partnership } = disclosed;
	const isThere = isOffered(report, disclosed);
	return {
		text: reportInWords(report, agreement, partnership),
		...(isThere ? { href: reportHref(placeOf(disclosed), report) } : {}),
		...(title ? { note: title } : {})
	};
}
