import type { Commentary } from '#lib/document/report.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import { placesOf } from '#lib/server/reports/commentary.ts';
import { wordsBeyond, type Beyond } from '#lib/server/reports/words/beyond.ts';
import { STRENGTH_LABELS } from '#lib/server/reports/words/strength.ts';
import { standingOf, versionsOf, type Version } from '#lib/server/said/versions.ts';
import { enteredFor, type About, type Desk } from './about.ts';
import { MOST } from './fit-to-keep.ts';
import { historyOf, type Told } from './history.ts';
import { whenWritten } from './moment.ts';
import { askWhetherNamed, perhapsNamed, wordsKnown, type KnownWords } from './perhaps-named.ts';
import { roleOf, rolesToOffer } from './role.ts';

/** A place to write in, as its page shows it. */
export interface PlaceToWrite {
	id: string;
	heading: string;
	asks: string;
	required: boolean;
	/** So many characters fit. */
	most: number;
	/** The words to go on from. */
	text: string;
	/** Their place in the ledger; 0 where there are none. */
	from: number;
	/** How far the evidence carries, where the place is about an outcome. */
	carries: string | null;
	/** What its readers see now, in a sentence. */
	standing: string;
	/** The same in a word or two, for the list of all places. */
	stage: string;
	beyond: Beyond[];
	/** Questions whether words of it name a person, which may be passed over. */
	perhaps: string[];
	history: Told[];
}

/** Takes a desk, what is written about, what is disclosed and somebody’s label; gives what the page of writing shows. */
export function writingOf(
	desk: Desk,
	about: About,
	disclosed: Pick<Disclosed, 'agreement' | 'partnership'>,
	label: string
) {
	const entries = enteredFor(desk, about);
	const known = wordsKnown(about.report, disclosed);
	const places = placesOf(about.report).map(({ place }) => {
		const where = { year: about.year, report: about.name, place: place.id };
		return placeToWrite(place, versionsOf(entries, where), known);
	});
	return {
		places,
		role: roleOf(entries, label),
		roles: rolesToOffer(entries, disclosed.agreement)
	};
}

function placeToWrite(place: Commentary, versions: Version[], known: KnownWords): PlaceToWrite {
	const { id, heading, asks, required, most = MOST } = place;
	const standing = standingOf(versions);
	const text = standing?.text ?? '';
	return {
		...{ id, heading, asks, required, most, text },
		from: standing?.seq ?? 0,
		standing: standingInWords(versions, standing, required),
		stage: stageOf(versions, standing, required),
		carries: carriesInWords(place),
		beyond: beyondAt(place, text),
		perhaps: askWhetherNamed(perhapsNamed(text, known)),
		history: historyOf(versions, standing)
	};
}

/** Takes a place and words for it; gives those that claim more than its evidence carries. */
export function beyondAt({ strength }: Commentary, text: string): Beyond[] {
	return strength === undefined ? [] : wordsBeyond(text, strength);
}

function carriesInWords({ strength }: Commentary): string | null {
	if (strength === undefined) return null;
	return `Strength of the evidence here: ${strength} of 4 (${STRENGTH_LABELS[strength].toLowerCase()}).`;
}

/** What somebody else wrote meanwhile, as it is shown beside one’s own. */
export interface Beside {
	text: string;
	/** "Reading lead, 3 March 2026 at 14:03, put into the report". */
	whose: string;
	/** Its place in the ledger, from which to go on. */
	from: number;
}

/** Takes the words of somebody else that stand; gives them as they are shown beside one’s own. */
export function besideInWords(theirs: Version): Beside {
	const { text, role, draft, seq } = theirs;
	const where = draft ? 'as a draft' : 'put into the report';
	return { text, whose: `${role}, ${whenWritten(theirs)}, ${where}`, from: seq };
}

function standingInWords(versions: Version[], standing: Version | null, required: boolean): string {
	const given = versions.findLast(({ draft }) => !draft);
	const isIn = given !== undefined && given.text !== '';
	if (!standing || (standing.text === '' && !isIn)) return required ? UNFINISHED : UNWRITTEN;
	if (!isIn) return `A draft, saved on ${whenWritten(standing)}. Readers don’t see it yet.`;
	if (!standing.draft) return `In the report since ${whenWritten(standing)}.`;
	return `The report shows what was put there on ${whenWritten(given)}. This draft of ${whenWritten(standing)} isn’t in it yet.`;
}

function stageOf(versions: Version[], standing: Version | null, required: boolean): string {
	const isIn = (versions.findLast(({ draft }) => !draft)?.text ?? '') !== '';
	if (!standing || (standing.text === '' && !isIn)) return required ? 'missing' : 'may stay empty';
	if (!standing.draft) return 'written';
	return isIn ? 'written, with a newer draft' : 'draft';
}

const UNFINISHED = 'Not written yet. The report isn’t finished without it.';
const UNWRITTEN = 'Nothing is written here yet. The report can do without it.';
