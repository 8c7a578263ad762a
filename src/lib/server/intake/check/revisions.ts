import type { DuckDBConnection } from '@duckdb/node-api';
import { closeRows, type Close } from './close-rows.ts';
import { NOTHING_FOUND, mostOf, placeOf, type Found } from './found.ts';
import type { Plan } from './plan.ts';
import { problem } from './problems.ts';
import { besideInWords } from './revision-words.ts';
import { exceptions } from './staged.ts';

/** What was accepted before. */
export interface Accepted {
	/** Takes a dataset; gives SQL for its rows accepted so far, those superseded since included, with `upload`, `accepted_on`, and whether they are the file’s `own`. */
	rows: (dataset: string) => string;
	/** Numbers of people that differ by no more than this lie close together. */
	few: number;
}

/** What a sheet’s counts of people are held beside. */
export interface Beside {
	accepted: Accepted | null;
	/** What was said of revisions, by their names. */
	said: Record<string, 'yes' | 'no'>;
	/** What became of them when the sheet was accepted; null where it is read afresh. */
	known: Record<string, RevisionFate> | null;
}

/** A revision waits until somebody decides: it replaces the earlier figure, or that stays. */
export type RevisionFate = 'waits' | 'replaces' | 'stays';

/** A row whose number of people lies close to one that was accepted before for the same group. */
export interface Revision {
	row: number;
	/** The number of the upload that it is close to; the latest, where there are several. */
	earlier: number;
	fate: RevisionFate;
	/** Null where it is only known that they lie close together. */
	numbers: { now: number; was: number; acceptedOn: string } | null;
}

/** Where all of an upload’s figures are meant: “all U3”. */
export const ALL = 'all';

/** By what a revision is answered: “12 U3”. */
export function revisionName({ row, earlier }: { row: number | typeof ALL; earlier: number }) {
	return `${row} U${earlier}`;
}

/** Takes revisions; gives what became of each, by its name, to read the sheet the same way again. */
export function fatesOf(revisions: Revision[]): Record<string, RevisionFate> {
	return Object.fromEntries(revisions.map((one) => [revisionName(one), one.fate]));
}

/**
 * Holds every accepted row whose number of people differs by few from one accepted before for the same
 * group (METHOD 7.3, step 5), until somebody says that it is a correction; sets it aside where it is none.
 * A number that was accepted before for the group is nothing new.
 */
export async function holdRevisions(
	connection: DuckDBConnection,
	plan: Plan
): Promise<{ found: Found; revisions: Revision[] }> {
	const revisions = await revisionsIn(connection, plan);
	for (const [fate, inFact] of [
		['waits', 'held'],
		['stays', 'setAside']
	] as const) {
		const rows = revisions.filter((one) => one.fate === fate).map(({ row }) => row);
		if (rows.length > 0)
			await connection.run(
				`INSERT INTO ${exceptions(plan)} SELECT unnest([${rows.join(', ')}]), '${inFact}'`
			);
	}
	return { found: foundIn(plan, revisions), revisions };
}

async function revisionsIn(connection: DuckDBConnection, plan: Plan): Promise<Revision[]> {
	const { counting } = plan.shape.dataset;
	const { known, accepted } = plan.beside;
	if (!counting || plan.shape.form !== 'rows') return [];
	if (known && Object.keys(known).length === 0) return [];
	const names = known && Object.keys(known);
	const close = accepted ? await closeRows(connection, plan, { counting, accepted, names }) : [];
	if (known) return again(known, close);
	return close.map((one) => ({ ...one, fate: fateOf(one, plan.beside.said) }));
}

function fateOf(
	{ row, earlier }: Pick<Revision, 'row' | 'earlier'>,
	said: Beside['said']
): RevisionFate {
	const answer = said[revisionName({ row, earlier })] ?? said[revisionName({ row: ALL, earlier })];
	if (answer === undefined) return 'waits';
	return answer === 'yes' ? 'replaces' : 'stays';
}

// What was close when the sheet was accepted stays so, whatever was taken back since.
function again(known: Record<string, RevisionFate>, now: Close[]): Revision[] {
	const numbers = new Map(now.map((one) => [revisionName(one), one.numbers]));
	return Object.entries(known).map(([name, fate]) => {
		const [row = '', upload = ''] = name.split(' U');
		const revision = { row: Number(row), earlier: Number(upload) };
		return { ...revision, fate, numbers: numbers.get(name) ?? null };
	});
}

function foundIn(plan: Plan, revisions: Revision[]): Found {
	const waiting = revisions.filter(({ fate }) => fate === 'waits');
	const { counting } = plan.shape.dataset;
	if (waiting.length === 0 || !counting) return NOTHING_FOUND;
	const at = plan.columns.find(({ column }) => column.name === counting.column)?.at ?? 0;
	return {
		problems: waiting.slice(0, mostOf(plan)).map((one) =>
			problem('revision-waits', {
				...placeOf(plan, one.row, at),
				value: one.numbers ? String(one.numbers.now) : '',
				detail: besideInWords(one, counting, plan.beside.accepted?.few)
			})
		),
		counts: new Map([['revision-waits', waiting.length]])
	};
}
