import { daysAfter } from '#lib/calendar/days.ts';
import { financialYear } from '#lib/calendar/financial-year.ts';
import { reviewTermsOf } from '#lib/server/agreements/best-value.ts';
import { promisesReview } from '#lib/server/agreements/reviews-best-value.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import type { Dated } from '#lib/server/evaluation/dates/dates.ts';
import { headsForum } from '#lib/server/evaluation/forums/heads-forum.ts';

/**
 * Takes what is disclosed; gives the reports of its year that fall due and stand in no register: the annual
 * evaluation on the last day of its year, a Best Value review on that of its financial year where the
 * agreement promises one, and the briefing for governing boards on the day after each forum of heads to
 * come. A report is done once it is sealed. Of an internal agreement, whose seals readers may not see, none is told.
 */
export function reportsDue(disclosed: Disclosed): Dated[] {
	const { partnership, agreement, year } = disclosed;
	if (agreement.internal) return [];
	const hasReview = promisesReview(agreement) && reviewTermsOf(partnership.id, year.id) !== null;
	return [
		dueOnce(disclosed, 'annual-evaluation', 'Annual evaluation', year.to),
		...(hasReview
			? [dueOnce(disclosed, 'best-value', 'Best Value review', financialYear(year.id).to)]
			: []),
		...briefings(disclosed)
	];
}

function dueOnce(disclosed: Disclosed, report: string, what: string, date: string): Dated {
	const { said, asAt, year } = disclosed;
	const sealed = said.seals.find((seal) => seal.report === report)?.on;
	const standing = sealed
		? sealed > date
			? 'done-late'
			: 'done'
		: date < asAt
			? 'overdue'
			: 'due';
	return { ...NOBODYS, id: `report:${report}:${year.id}`, date, what, standing, report };
}

function briefings(disclosed: Disclosed): Dated[] {
	const code = headsForum(disclosed)?.forum.code;
	const meetings = disclosed.forums.find((forum) => forum.code === code)?.meetings ?? [];
	return meetings
		.filter(({ status, date }) => status === 'planned' && date > disclosed.asAt)
		.map(({ id, date }) => ({
			...NOBODYS,
			id: `briefing:${code}:${id}`,
			date: daysAfter(date, 1),
			what: 'Governor briefing',
			standing: 'due' as const,
			report: 'briefing'
		}));
}

const NOBODYS = { kind: 'report', title: null, clause: null, school: null, needs: 'none' } as const;
