import type { DuckDBConnection } from '@duckdb/node-api';
import { closeRows, type Close } from './close-rows.ts';
import { familiesOf } from './families.ts';
import { NOTHING_FOUND, mostOf, placeOf, type Found } from './found.ts';
import type { Plan } from './plan.ts';
import { problem } from './problems.ts';
import { isDirect, nameOf, answerTo, revisionNamed } from './revision-names.ts';
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

/** A row whose number of people lies close to one that was accepted before for the same group, or that goes with such a row. */
export interface Revision {
	row: number;
	/** The number of the upload that it is close to, the latest where there are several; null where it goes with others alone. */
	earlier: number | null;
	/** The rows, close to earlier ones, that take effect together with it: itself, where it is one. */
	together: number[];
	/** What was said of it by itself. */
	answer: 'yes' | 'no' | null;
	fate: RevisionFate;
	/** Null where it is only known that they lie close together. */
	numbers: { now: number; was: number; acceptedOn: string } | null;
	/** What the row is about: `Counting.about`, in its order. */
	about: (string | null)[];
}

/** Takes revisions; gives what became of each, by its name, to read the sheet the same way again. */
export function fatesOf(revisions: Revision[]): Record<string, RevisionFate> {
	return Object.fromEntries(revisions.map((one) => [nameOf(one), one.fate]));
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
	const names = known && Object.keys(known);
	if (names?.length === 0) return [];
	const close = accepted ? await closeRows(connection, plan, { counting, accepted, names }) : [];
	if (known) return again(known, close, plan.beside);
	const families = await familiesOf(connection, plan, counting, close);
	return [...families].map(([row, together]) => decided(row, together, close, plan.beside));
}

// Together: where one of them is none, or while one waits, the others don’t count either.
function decided(row: number, together: number[], close: Close[], { said }: Beside): Revision {
	const answers = close
		.filter((one) => together.includes(one.row))
		.map((one) => answerTo(one, said));
	const own = close.find((one) => one.row === row);
	const fate = answers.includes('no') ? 'stays' : answers.includes(null) ? 'waits' : 'replaces';
	return {
		row,
		earlier: own?.earlier ?? null,
		together,
		answer: own ? answerTo(own, said) : null,
		fate,
		numbers: own?.numbers ?? null,
		about: own?.about ?? []
	};
}

// What was close when the sheet was accepted stays so, whatever was taken back since.
function again(known: Record<string, RevisionFate>, now: Close[], { said }: Beside): Revision[] {
	return Object.entries(known).map(([name, fate]) => {
		const revision = revisionNamed(name);
		const own = now.find(({ row }) => isDirect(revision) && row === revision.row);
		const answer = isDirect(revision) ? answerTo(revision, said) : null;
		return { ...revision, answer, fate, numbers: own?.numbers ?? null, about: own?.about ?? [] };
	});
}

function foundIn(plan: Plan, revisions: Revision[]): Found {
	const waiting = revisions.filter(({ fate }) => fate === 'waits');
	const { counting } = plan.shape.dataset;
	if (waiting.length === 0 || !counting) return NOTHING_FOUND;
	const at = plan.columns.find(({ column }) => column.name === counting.column)?.at ?? 0;
	const codes = waiting.map(codeOf);
	return {
		problems: waiting.slice(0, mostOf(plan)).map((one) =>
			problem(codeOf(one), {
				...placeOf(plan, one.row, at),
				value: one.numbers ? String(one.numbers.now) : '',
				detail: isAsked(one)
					? besideInWords(one, counting, plan.beside.accepted?.few)
					: rowsInWords(one)
			})
		),
		counts: new Map(
			[...new Set(codes)].map((code) => [code, codes.filter((c) => c === code).length])
		)
	};
}

function isAsked({ earlier, answer }: Revision): boolean {
	return earlier !== null && answer === null;
}

function codeOf(revision: Revision): string {
	return isAsked(revision) ? 'revision-waits' : 'revision-together';
}

function rowsInWords({ row, together }: Revision): string {
	const others = together.filter((other) => other !== row).map(String);
	if (others.length === 0) return 'another row that waits';
	return `${others.length === 1 ? 'row' : 'rows'} ${new Intl.ListFormat('en-GB').format(others)}`;
}
