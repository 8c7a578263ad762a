import type { KeptBack } from '#lib/server/disclosure/kept-back.ts';
import type { DisclosedRows } from '#lib/server/disclosure/rows.ts';
import { numbered, whole } from './numbers.ts';

/** What a row that is kept back would tell. */
const WOULD_TELL: Record<KeptBack, string> = {
	committee: 'what is for the joint committee alone',
	costs: 'what a single school cost or paid',
	results: 'results of a single school’s pupils',
	attendance: 'who came from a single school',
	school: 'what a single school did'
};

/** Takes why a row is kept back, and how many of how many are; gives what stands in its place in a table of one promise. */
export function withheldCell(because: KeptBack, kept: number, of: number): string {
	return `withheld, as ${whole(kept)} of ${numbered(of, 'row')} are: it would tell ${WOULD_TELL[because]}`;
}

/** Takes why a row is kept back; gives the reason alone. */
export function wouldTell(because: KeptBack): string {
	return `it would tell ${WOULD_TELL[because]}`;
}

/** Takes how many rows of how many a file keeps back, and why; gives that in a sentence, or nothing where it keeps back none. */
export function withheldSentence(kept: number, of: number, because: KeptBack[]): string {
	if (kept === 0) return '';
	return `${whole(kept)} of ${numbered(of, 'row')} withheld: they would tell ${tellsOf(because)}.`;
}

/** Takes the rows behind a promise as its page shows them; gives what a file of them holds and what it leaves out; nothing where there are none. */
export function fileHolds({ places, withheld, keptFromFiles }: DisclosedRows): string {
	const { rows: kept, because } = keptFromFiles;
	const all = places.length;
	if (all === 0) return '';
	if (kept === 0) return `The file has ${all === 1 ? 'the one row' : `all ${whole(all)} rows`}.`;
	const tell = `${kept === 1 ? 'tells' : 'tell'} ${tellsOf(because)}, and that leaves in no file`;
	const left =
		kept === all
			? `The file has none of what ${numbered(all, 'row')} ${all === 1 ? 'says: it' : 'say: they'} ${tell}.`
			: `The file has ${whole(all - kept)} of the ${whole(all)} rows. The other ${kept === 1 ? '' : `${whole(kept)} `}${tell}.`;
	const here = withheld === 0 ? ` This page has all ${whole(all)}, to count again.` : '';
	return `${left} Where ${kept === 1 ? 'it stands' : 'they stand'}, it says.${here}`;
}

function tellsOf(because: KeptBack[]): string {
	return because.map((one) => WOULD_TELL[one]).join(', or ');
}
