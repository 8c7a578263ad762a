import type { Entry } from '#lib/server/ledger/entries.ts';
import type { Wrote } from '#lib/server/ledger/said-entries.ts';
import type { As } from './said.ts';

/** Where something is written: a place of a report of a year. */
export type Where = Pick<Wrote, 'year' | 'report' | 'place'>;

/** What was written at a place at one time. */
export interface Version extends As<Wrote> {
	/** True where somebody else had changed the words meanwhile, so that these stand beside theirs. */
	aside: boolean;
	/** Why its words were erased; null: they are here. */
	erased: string | null;
}

/** Takes the entries of a partnership and a place; gives all that was ever written there, in its order. */
export function versionsOf(entries: Entry[], { year, report, place }: Where): Version[] {
	const erased = new Map(
		entries.flatMap((entry) =>
			entry.kind === 'words-erased' ? [[entry.entry, entry.reason] as const] : []
		)
	);
	let standing: As<Wrote> | null = null;
	return entries.flatMap((entry): Version[] => {
		if (entry.kind !== 'wrote' || entry.year !== year) return [];
		if (entry.report !== report || entry.place !== place) return [];
		const aside = entry.draft && isBeside(entry, standing);
		if (!aside) standing = entry;
		return [{ ...entry, aside, erased: erased.get(entry.seq) ?? null }];
	});
}

/** Takes what was written at a place; gives the words that stand there to go on from, or null where none do. */
export function standingOf(versions: Version[]): Version | null {
	return versions.findLast(({ aside }) => !aside) ?? null;
}

/** Takes what is being written and the words that stand; says whether somebody else put those there meanwhile. */
export function isBeside(
	{ from, pen }: Pick<Wrote, 'from' | 'pen'>,
	standing: (Pick<Wrote, 'pen'> & { seq: number }) | null
): boolean {
	if (!standing || from === undefined || from === standing.seq) return false;
	return pen === undefined || pen !== standing.pen;
}

/** So many minutes apart, drafts of one person still are one. */
const ONE_SITTING = 10;

/** The last version of a sitting, with all that were saved in it before, and the places of them all in the ledger. */
export type Sitting = Version & { seqs: number[]; earlier: Version[] };

/** Takes what was written at a place; gives the last of each sitting, the newest first. */
export function sittingsOf(versions: Version[]): Sitting[] {
	const sittings: Sitting[] = [];
	for (const version of versions) {
		const last = sittings.at(-1);
		const goes = last !== undefined && goesOn(last, version);
		const earlier = goes ? [...last.earlier, versionAt(last)] : [];
		const seqs = [...earlier.map(({ seq }) => seq), version.seq];
		const sitting = { ...version, seqs, earlier };
		sittings.splice(goes ? -1 : sittings.length, 1, sitting);
	}
	return sittings.reverse();
}

function goesOn(before: Version, after: Version): boolean {
	return (
		before.draft &&
		after.draft &&
		before.by === after.by &&
		before.role === after.role &&
		before.aside === after.aside &&
		before.erased === after.erased &&
		Date.parse(after.at) - Date.parse(before.at) <= ONE_SITTING * 60_000
	);
}

function versionAt({ seqs: _seqs, earlier: _earlier, ...version }: Sitting): Version {
	return version;
}
