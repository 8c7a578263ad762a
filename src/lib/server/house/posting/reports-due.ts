import { reportHref, topicReport } from '#lib/document/addresses.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import type { Happening } from '#lib/server/post/notices/index.ts';
import { reportInWords } from '#lib/server/reports/words/report-name.ts';
import { datesDisclosed } from '../dates-disclosed.ts';
import type { House } from '../house.ts';

/** Takes a house and what is disclosed; gives the reports of its year that are due, with the roles that lead them. */
export async function reportsDue(house: House, disclosed: Disclosed): Promise<Happening[]> {
	const { partnership, agreement, year } = disclosed;
	const { dates } = await datesDisclosed(house, disclosed);
	return dates.flatMap(({ id, report, standing, date, leads = [] }) =>
		report === undefined || report === 'briefing' || (standing !== 'due' && standing !== 'overdue')
			? []
			: [
					{
						kind: 'report-due' as const,
						id: `${year.id} ${id} ${date}`,
						about: {
							report: reportInWords(report, agreement, partnership),
							due: date,
							leads: [...leads, ...leadsSet(disclosed, report)],
							path: reportHref({ partnership: partnership.id, year: year.id }, report)
						}
					}
				]
	);
}

/** Who leads the year’s priorities for the topic of a report, as the review set them. */
function leadsSet({ priorities }: Disclosed, report: string): string[] {
	return priorities.flatMap(({ topic, lead, ahead }) =>
		topic !== null && lead !== null && !ahead && topicReport(topic) === report ? [lead] : []
	);
}
