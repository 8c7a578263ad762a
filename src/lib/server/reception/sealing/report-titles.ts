import { topicReport } from '#lib/document/addresses.ts';
import { reviewsBestValue } from '#lib/server/agreements/reviews-best-value.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import { sealableOn } from '#lib/server/house/sealing/signable.ts';
import { ownReports } from '#lib/server/reports/offered.ts';

/** Takes what is disclosed to members; gives the reports that can be sealed, with what they are called. */
export function sealableTitles(disclosed: Disclosed): { name: string; title: string }[] {
	const { partnership, agreement, year } = disclosed;
	return sealableOn(disclosed)
		.filter((name) => name !== 'best-value' || reviewsBestValue(partnership.id, agreement, year.id))
		.map((name) => ({ name, title: reportTitle(name, disclosed) }));
}

/** Takes a report’s name and its agreement; gives what it is called: "Impact report: Reading". */
export function reportTitle(name: string, { agreement }: Pick<Disclosed, 'agreement'>): string {
	if (name === 'annual-evaluation') return 'Annual evaluation';
	if (name === 'best-value') return 'Best Value review';
	const topic = agreement.topics.find(({ code }) => topicReport(code) === name);
	if (topic) return `Impact report: ${topic.name}`;
	const own = ownReports(agreement).find((report) => report.name === name);
	return own?.label ?? name;
}
