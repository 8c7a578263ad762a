import { topicReport } from '#lib/document/addresses.ts';
import type { Agreement } from '#lib/server/agreements/agreement.ts';
import type { Asked, Dated } from './dates.ts';

/** A row of `records.sql`. */
export interface RecordRow {
	id: string;
	type: string;
	topic: string | null;
	clause: string | null;
	title: string | null;
	school: string | null;
	owner: string | null;
	date: string;
	due_date: string | null;
	done: boolean;
	on_time: boolean;
}

/** A row of `leads.sql`. */
export interface LeadRow {
	topic: string;
	role: string;
}

/** Takes a record of the registers, what dates are asked of, and who leads which topic; gives it with its date. */
export function record(row: RecordRow, { asAt, agreement }: Asked, leads: LeadRow[]): Dated {
	const words = row.type.replaceAll('_', ' ');
	return {
		id: `record:${row.id}`,
		date: row.date,
		kind: row.topic === EVENT ? 'meeting' : 'due',
		what: row.topic === EVENT ? 'School event' : words.charAt(0).toUpperCase() + words.slice(1),
		title: row.title,
		standing: row.topic === EVENT ? (row.date <= asAt ? 'held' : 'planned') : standingOf(row, asAt),
		clause: row.clause,
		school: row.school,
		needs: 'none',
		...(row.type === 'impact_report'
			? { report: reportOn(row.topic, agreement), leads: leadsOf(row, leads) }
			: {})
	};
}

function leadsOf({ owner, topic }: RecordRow, leads: LeadRow[]): string[] {
	const ofTopic = leads.filter((lead) => lead.topic === topic).map(({ role }) => role);
	return [...new Set([...(owner ? [owner] : []), ...ofTopic])];
}

function reportOn(topic: string | null, { topics }: Agreement): string {
	const known = topics.some(({ code }) => code === topic);
	return topic && known ? topicReport(topic) : 'topic';
}

/** A school’s own event in the diary, which is nothing that falls due. */
const EVENT = 'EVENT';

function standingOf({ done, due_date, on_time, date }: RecordRow, asAt: string): Dated['standing'] {
	if (done) return due_date !== null && !on_time ? 'done-late' : 'done';
	return date < asAt ? 'overdue' : 'due';
}
