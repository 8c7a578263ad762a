import type { Agreement } from '#lib/server/agreements/agreement.ts';

/** A report that is offered beside the annual evaluation. */
export interface Offered {
	/** Its name in `index.ts`. */
	name: string;
	/** As links call it. */
	label: string;
}

/** Reports that ask what only one agreement asks, by the agreement’s id. Every other report is for all. */
const OWN: Record<string, Offered[]> = {
	'management-partnership': [{ name: 'management-partnership', label: 'One head, two schools' }]
};

/** Takes an agreement; gives the reports that are for its partnerships alone. */
export function ownReports({ id }: Pick<Agreement, 'id'>): Offered[] {
	return Object.hasOwn(OWN, id) ? OWN[id]! : [];
}

/** Takes a report’s name and an agreement; says whether the report is for its partnerships. */
export function isOffered(name: string, agreement: Pick<Agreement, 'id'>): boolean {
	const isOwn = (reports: Offered[]) => reports.some((report) => report.name === name);
	return isOwn(ownReports(agreement)) || !Object.values(OWN).some(isOwn);
}
