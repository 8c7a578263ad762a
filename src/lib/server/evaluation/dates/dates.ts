import type { Agreement } from '#lib/server/agreements/agreement.ts';
import type { Query } from '#lib/server/warehouse/query.ts';
import type { Facts } from '../evaluate.ts';
import type { Evaluation } from '../evaluation.ts';
import { settingOf } from '../setting.ts';
import { paramsIn, scopeOf } from '../stage/scope.ts';
import { overAttendance, readSql, stageFor } from '../stage/stage.ts';
import { record, type LeadRow, type RecordRow } from './records.ts';

/** Something with a date in the year: a meeting, a training session, a promise that falls due, a half term. Only `discloseDates` lets it out. */
export interface Dated {
	/** The same whenever it is asked for, and no other’s: `meeting:HSF-2025-1`. */
	id: string;
	/** ISO date. */
	date: string;
	kind: 'meeting' | 'training' | 'due' | 'report' | 'term';
	/** What it is, without words that senders wrote: "Headteacher Strategic Forum". */
	what: string;
	/** What its sender called it, where that says more. */
	title: string | null;
	standing:
		| 'held'
		| 'planned'
		| 'cancelled'
		| 'postponed'
		| 'done'
		| 'done-late'
		| 'due'
		| 'overdue'
		| 'term';
	/** The clause that promises it. */
	clause: string | null;
	/** The one school whose own it is. */
	school: string | null;
	/** Of which people it takes the time. */
	needs: 'head' | 'governor' | 'school' | 'none';
	/** Name of the report that is due, where it is one: `topic-reading`. */
	report?: string;
	/** Of a report: the roles that registers name for it or for its topic. */
	leads?: string[];
}

/** What dates are asked of. */
export type Asked = Pick<Evaluation, 'partnership' | 'agreement' | 'year' | 'asAt' | 'halfTerms'>;

/** Takes the facts and an evaluation of them; gives everything of its year that has a date, in their order. */
export async function datesOf(facts: Facts, asked: Asked): Promise<Dated[]> {
	const { partnership, agreement, year, asAt } = asked;
	const setting = settingOf(partnership, agreement, year, asAt);
	const scope = scopeOf(setting);
	const found = await facts.snapshot(async (query) => {
		const read = <T>(file: string) => rowsOf<T>(query, file, scope);
		// Staging lays a table under the name of the one that this reads, so this comes first.
		const sessions = await read<SessionRow>('sessions.sql');
		await stageFor(query, setting, ['meetings.sql', 'records.sql', 'leads.sql'].map(sqlOf));
		const meetings = await read<MeetingRow>('meetings.sql');
		const leads = await read<LeadRow>('leads.sql');
		return { sessions, meetings, leads, records: await read<RecordRow>('records.sql') };
	});
	return [
		...terms(asked),
		...found.meetings.map((row) => meeting(row, asked)),
		...found.sessions.map((row) => session(row, asked)),
		...found.records.map((row) => record(row, asked, found.leads))
	].sort((a, b) => a.date.localeCompare(b.date) || a.id.localeCompare(b.id));
}

function rowsOf<T>(query: Query, file: string, scope: Record<string, string>): Promise<T[]> {
	const sql = sqlOf(file);
	return query.all<T>(sql, paramsIn(sql, scope));
}

function sqlOf(file: string): string {
	return overAttendance(readSql('dates', file));
}

interface MeetingRow {
	id: string;
	date: string;
	group: string;
	status: 'held' | 'planned' | 'cancelled' | 'postponed';
	school: string | null;
}

/** Boards and committees are no forums of the agreement, and governors sit in them. */
const OWN_BOARD = new Map([
	['GB', 'Governing board'],
	['COMM', 'Committee of a board']
]);

function meeting({ id, date, group, status, school }: MeetingRow, { agreement }: Asked): Dated {
	const forum = agreement.forums.find(({ code }) => code === group);
	return {
		id: `meeting:${group}:${id}`,
		date,
		kind: 'meeting',
		what: nameOf(agreement, group),
		title: null,
		standing: status,
		clause: forum?.clause ?? null,
		school,
		needs: forum?.expects ?? (OWN_BOARD.has(group) ? 'governor' : 'none')
	};
}

function nameOf(agreement: Agreement, group: string): string {
	const groups = [...agreement.forums, ...agreement.otherGroups];
	return groups.find(({ code }) => code === group)?.name ?? OWN_BOARD.get(group) ?? 'Other meeting';
}

interface SessionRow {
	id: string;
	date: string;
	topic: string | null;
}

function session({ id, date, topic }: SessionRow, { agreement, asAt }: Asked): Dated {
	const name = agreement.topics.find(({ code }) => code === topic)?.name;
	return {
		id: `training:${id}`,
		date,
		kind: 'training',
		what: name ? `Training: ${name}` : 'Training',
		title: null,
		standing: date <= asAt ? 'held' : 'planned',
		clause: null,
		school: null,
		needs: 'none'
	};
}

function terms({ halfTerms, year }: Asked): Dated[] {
	return halfTerms.flatMap(({ halfTerm, label, from, to }) =>
		[
			{ edge: 'begins', date: from },
			{ edge: 'ends', date: to }
		].map(({ edge, date }): Dated => ({
			id: `term:${year.id}:${halfTerm}:${edge}`,
			date,
			kind: 'term',
			what: `${label} ${edge}`,
			title: null,
			standing: 'term',
			clause: null,
			school: null,
			needs: 'none'
		}))
	);
}
