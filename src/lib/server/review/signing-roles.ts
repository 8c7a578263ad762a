import { topicReport } from '#lib/document/addresses.ts';
import type { Agreement } from '#lib/server/agreements/agreement.ts';
import type { Partnership } from '#lib/server/agreements/partnership.ts';

/**
 * Takes a partnership, its agreement and a report’s name; gives the roles that sign the report before it is
 * sealed: those of the partnership’s own file, otherwise the chair of its main forum and the report’s lead.
 */
export function signingRoles(
	{ signedBy }: Pick<Partnership, 'signedBy'>,
	agreement: Pick<Agreement, 'forums' | 'topics'>,
	report: string
): string[] {
	if (Array.isArray(signedBy)) return signedBy;
	return signedBy?.[report] ?? [chairOf(agreement), leadOf(agreement, report)];
}

function chairOf({ forums: [main] }: Pick<Agreement, 'forums'>): string {
	return main ? `Chair of the ${main.name}` : 'Chair of the partnership';
}

function leadOf({ topics }: Pick<Agreement, 'topics'>, report: string): string {
	const topic = topics.find(({ code }) => topicReport(code) === report);
	return topic ? `${topic.name} lead` : 'Lead of the report';
}
