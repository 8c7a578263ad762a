import { REGISTER_COLUMNS, type Entry } from '../association/record.ts';
import { sampleSchools } from '../schools.ts';

/** A dated thing of the partnership’s register. Dates are ISO; schools are those of schools.ts by the beginning of their codes. */
export interface Thing {
	id: string;
	type: string;
	clause: string;
	topic?: string;
	title: string;
	owner?: string;
	school?: string;
	raised?: string;
	due?: string;
	done?: string;
	status?: 'open' | 'dropped';
	minute?: string;
	schools?: string[];
	pounds?: number;
}

export const RECORD_COLUMNS = [...REGISTER_COLUMNS, 'school_urn'] as const;

type Row = Entry & { school_urn?: string };

/** Takes things and how a school is written; gives the rows of the register. */
export function recordRows(things: Thing[], write: (id: string) => string): Row[] {
	const ids = new Map(sampleSchools().map(({ prefix, id }) => [prefix, id]));
	const school = (prefix: string) => {
		const id = ids.get(prefix);
		if (!id) throw new Error(`No school’s codes begin with ${prefix}`);
		return write(id);
	};
	return things.map((thing) => ({
		record_id: thing.id,
		record_type: thing.type,
		clause_ref: thing.clause,
		topic_code: thing.topic,
		title: thing.title,
		owner_role: thing.owner,
		school_urn: thing.school && school(thing.school),
		raised_date: thing.raised,
		due_date: thing.due,
		completed_date: thing.done,
		status: thing.status ?? (thing.done ? 'done' : 'open'),
		evidence_ref: thing.minute,
		participants: thing.schools?.map(school).join('; '),
		value_gbp: thing.pounds === undefined ? undefined : String(thing.pounds)
	}));
}

const ALL = sampleSchools().map(({ prefix }) => prefix);

/** Takes beginnings of codes; gives those of all other schools. */
export function allBut(...prefixes: string[]): string[] {
	return ALL.filter((prefix) => !prefixes.includes(prefix));
}

/** Takes what things share and each of them; gives them numbered. */
export function numbered(
	prefix: string,
	shared: Pick<Thing, 'type' | 'clause'> & Partial<Thing>,
	things: Partial<Thing>[]
): Thing[] {
	return things.map((thing, t) => ({
		id: `${prefix}-${t + 1}`,
		title: thing.title ?? shared.title ?? '',
		...shared,
		...thing
	}));
}
