import { differenceOf, type Stretch } from '#lib/server/said/difference.ts';
import { sittingsOf, type Sitting, type Version } from '#lib/server/said/versions.ts';
import { whenEach } from './moment.ts';

/** Words as they were saved on the way to those that end a sitting. */
export interface OnTheWay {
	seq: number;
	when: string;
	text: string;
	stands: boolean;
}

/** An earlier version of a place, as its page tells it. */
export interface Told {
	/** Its place in the ledger. */
	seq: number;
	/** "Draft", "Put into the report" … */
	what: string;
	/** The role, and whose account wrote it down where that is called otherwise. */
	who: string;
	/** "3 March 2026 at 14:03", with seconds where two share a minute. */
	when: string;
	text: string;
	/** What was saved before in the same sitting, the newest first; of much, the last of it. */
	earlier: OnTheWay[];
	/** What changed from the version before it. */
	difference: Stretch[];
	/** Why its words were erased; null: they are here. */
	erased: string | null;
	/** True for the words that stand in the field. */
	stands: boolean;
}

/** So many versions are told, and of each so many of what was saved on the way: a page is kept open for hours. */
const MOST_TOLD = 40;

/** Takes all that was written at a place; gives it sitting by sitting, the newest first. */
export function historyOf(versions: Version[], standing: Version | null): Told[] {
	const sittings = sittingsOf(versions);
	const when = whenEach(sittings);
	return sittings.slice(0, MOST_TOLD).map((version, at) => ({
		seq: version.seq,
		what: whatItWas(version),
		who: signed(version),
		when: when.get(version.seq)!,
		text: version.text,
		earlier: onTheWay(version, standing),
		// The first words all came; to say so of each would only be in the way.
		difference: differenceOf((sittings[at + 1] ?? version).text, version.text),
		erased: version.erased,
		stands: version.text === standing?.text
	}));
}

/** Where all of a sitting is erased, its reason is told once. */
function onTheWay({ earlier, erased }: Sitting, standing: Version | null): OnTheWay[] {
	if (erased !== null) return [];
	const last = earlier.slice(-MOST_TOLD);
	const when = whenEach(last);
	return last.toReversed().map(({ seq, text }) => ({
		...{ seq, text, when: when.get(seq)! },
		stands: text === standing?.text
	}));
}

function whatItWas({ draft, aside, text, seqs, earlier }: Sitting): string {
	if (!draft) return text === '' ? 'Taken out of the report' : 'Put into the report';
	const shown = earlier.length > MOST_TOLD ? ` (the last ${MOST_TOLD} are here)` : '';
	const often = seqs.length > 1 ? `, saved ${seqs.length} times${shown}` : '';
	return aside ? `Draft written while somebody else wrote${often}` : `Draft${often}`;
}

function signed({ role, by }: Version): string {
	return role === by ? role : `${role}, written down by ${by}`;
}
