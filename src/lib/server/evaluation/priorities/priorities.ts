import type { Query } from '#lib/server/warehouse/query.ts';
import type { Setting } from '../setting.ts';
import { readSql } from '../stage/stage.ts';

/** What the forum set itself, as the register has it. */
export interface Priority {
	title: string;
	/** Topic code; null: none. */
	topic: string | null;
	/** Role that leads it, never a person. */
	lead: string | null;
	/** ISO date. */
	setOn: string;
	/** True where it is for the next year, because it says so or was set from March on; false where it is for this one. */
	ahead: boolean;
	/** ISO date on which the next report on its topic is due after that. */
	reportDue: string | null;
}

interface Row {
	title: string | null;
	topic: string | null;
	lead: string | null;
	set_on: string;
	is_ahead: boolean;
	report_due: string | null;
}

/** Takes staged facts; gives the priorities for the year and for the next, the first set first (METHOD 8.3, clause 5.2). */
export async function prioritiesOf(query: Query, { year, asAt }: Setting): Promise<Priority[]> {
	const { from, to } = year;
	const rows = await query.all<Row>(readSql('priorities', 'priorities.sql'), { from, to, asAt });
	return rows.map(({ title, topic, lead, set_on, is_ahead, report_due }) => ({
		...{ title: title ?? 'Without a title', topic, lead },
		...{ setOn: set_on, ahead: is_ahead, reportDue: report_due }
	}));
}
