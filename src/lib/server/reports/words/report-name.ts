import { topicReport } from '#lib/document/addresses.ts';
import type { Agreement } from '#lib/server/agreements/agreement.ts';
import type { Partnership } from '#lib/server/agreements/partnership.ts';

const NAMES = new Map(
	Object.entries({
		'annual-evaluation': 'Annual evaluation',
		'best-value': 'Best Value review',
		'management-partnership': 'Joint committee report',
		calendar: 'Calendar',
		topic: 'Impact report',
		school: 'School report',
		briefing: 'Governor briefing'
	})
);

/** Takes a report’s name, the agreement and the partnership; gives what people call the report: "Impact report: Reading". */
export function reportInWords(
	name: string,
	{ topics }: Pick<Agreement, 'topics'>,
	{ schools }: Pick<Partnership, 'schools'>
): string {
	const own = NAMES.get(name);
	if (own) return own;
	const [kind = '', ...rest] = name.split('-');
	const about =
		topics.find(({ code }) => topicReport(code) === name)?.name ??
		schools.find(({ id }) => id === rest.join('-'))?.shortName;
	return [NAMES.get(kind) ?? 'Report', about].filter(Boolean).join(': ');
}
