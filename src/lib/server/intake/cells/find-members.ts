import type { DuckDBConnection } from '@duckdb/node-api';
import type { School } from '#lib/server/agreements/partnership.ts';
import { ownOf } from '#lib/sheets/own.ts';
import { LOCAL_AUTHORITY, type Answers } from '../answers.ts';
import type { TextTable } from '../read/text-table.ts';
import type { Header } from '../recognise/header.ts';
import type { Among } from '../recognise/rearrangement.ts';
import { schoolMatcher } from '../recognise/schools.ts';
import { saidSql, schoolKeySql } from './among.ts';

/** A school that a table names: what its rows are known by, its name and its local authority. */
interface Named {
	key: string;
	name: string;
	authority: string;
}

interface Looking {
	connection: DuckDBConnection;
	text: TextTable;
	/** Null where no partnership is known. */
	schools: School[] | null;
	answers: Answers;
}

/**
 * Takes a header whose table may be about schools of anywhere; gives it with the schools of the partnership
 * found in it, and says how. Where a name without a URN may be several schools’, the sender is asked.
 */
export async function withMembers(header: Header, looking: Looking): Promise<Header> {
	const { records } = header;
	if (!records?.among || !looking.schools) return header;
	const named = await schoolsNamed(looking, records.among);
	const found = membersAmong(named, looking.schools, looking.answers);
	const among = {
		...records.among,
		known: Object.fromEntries(found.known),
		...(records.among.authorities && {
			authorities: await authorityOf(records.among.authorities, found.authorities, looking)
		})
	};
	const notes = [...header.notes, ...found.notes, ...authorityNotes(among)];
	return { ...header, records: { ...records, among }, notes };
}

async function schoolsNamed({ connection, text }: Looking, among: Among): Promise<Named[]> {
	const { name, where, authorities } = among;
	const result = await connection.runAndReadAll(`
		SELECT ${schoolKeySql(among)} AS key, any_value(${name ? `trim(t.c${name})` : "''"}),
			any_value(${authorities ? `lower(trim(t.c${authorities.column}))` : "''"})
		FROM ${text.table} t WHERE key IS NOT NULL ${where ? `AND ${saidSql(where)}` : ''}
		GROUP BY key ORDER BY key`);
	return (result.getRows() as [string, string | null, string | null][]).map(
		([key, name, authority]) => ({ key, name: name ?? '', authority: authority ?? '' })
	);
}

/** A table of more schools than this is one of anywhere, of which nobody is asked school by school. */
const MOST_ASKED = 25;
const MOST_OF_A_NAME = 8;

function membersAmong(named: Named[], schools: School[], answers: Answers) {
	const match = schoolMatcher(schools);
	const sure = named.flatMap((one) => {
		const told = [one.key, asked(one)].map((written) => ownOf(answers.schools, written));
		const id = told.find(Boolean) ?? schools.find(({ id }) => id === one.key)?.id;
		return id ? [{ one, id }] : [];
	});
	const taken = new Set(sure.map(({ id }) => id));
	// A school of that name with a URN of its own is another one.
	const byName = named.flatMap((one) => {
		const id = match(one.name || one.key);
		return id?.startsWith('local-') && !taken.has(id) ? [{ one, id }] : [];
	});
	const namesakes = [...Map.groupBy(byName, ({ id }) => id).values()];
	const alone = namesakes.filter(({ length }) => length === 1).flat();
	const unclear = namesakes.filter(({ length }) => length > 1 && length <= MOST_OF_A_NAME).flat();
	const nobody = sure.length + byName.length === 0;
	const open = nobody && lacksUrn(schools) && named.length <= MOST_ASKED ? named : [];
	return {
		known: [
			...[...sure, ...alone].map(({ one, id }) => [one.key, id] as const),
			...[...unclear.map(({ one }) => one), ...open].map((one) => [one.key, asked(one)] as const)
		],
		authorities: new Set([...sure, ...alone].map(({ one }) => one.authority)),
		notes: [
			...nameNotes(alone, schools),
			...countNotes(new Set([...sure, ...byName].map(({ id }) => id)).size, named, schools)
		]
	};
}

function lacksUrn(schools: School[]): boolean {
	return schools.some(({ id }) => id.startsWith('local-'));
}

function asked({ key, name }: Named): string {
	return name && name.toLowerCase() !== key ? `${name} (${key})` : key;
}

function nameNotes(alone: { one: Named; id: string }[], schools: School[]): string[] {
	const known = alone
		.filter(({ one }) => /^\d{6}$/.test(one.key))
		.map(({ one, id }) => `${schools.find((school) => school.id === id)!.name} (${one.key})`);
	if (known.length === 0) return [];
	const list = new Intl.ListFormat('en-GB').format(known);
	return [`The partnership has no URN of these schools, so we know them by name: ${list}.`];
}

function countNotes(found: number, named: Named[], schools: School[]): string[] {
	if (named.length === 0) return [];
	const of = named.length.toLocaleString('en-GB');
	const table = named.length === 1 ? 'one school' : `${of} schools`;
	return [
		`The table is about ${table}; ${found} of them ${found === 1 ? 'is' : 'are'} among the ${schools.length} of the partnership.`
	];
}

async function authorityOf(
	authorities: NonNullable<Among['authorities']>,
	ofMembers: Set<string>,
	{ connection, text, answers }: Looking
): Promise<NonNullable<Among['authorities']>> {
	const result = await connection.runAndReadAll(`
		SELECT trim(t.c${authorities.column}) AS name FROM ${text.table} t
		WHERE name <> '' AND ${saidSql(authorities.where)} GROUP BY name ORDER BY name`);
	const there = result.getRows().map(([name]) => String(name));
	const told = answers.everywhere?.[LOCAL_AUTHORITY]?.toLowerCase();
	const [ofMember] = ofMembers;
	const only = there.length === 1 ? there[0]!.toLowerCase() : undefined;
	const wanted = told ?? (ofMembers.size === 1 && ofMember ? ofMember : only);
	if (wanted !== undefined || there.length === 0) return { ...authorities, wanted };
	return { ...authorities, choose: there };
}

function authorityNotes({ authorities }: Among): string[] {
	return authorities?.choose
		? [
				`The table has figures of ${authorities.choose.length} local authorities, and nothing tells which is yours. They are left out until you say.`
			]
		: [];
}
