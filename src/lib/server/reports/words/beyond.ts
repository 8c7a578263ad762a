import type { Commentary, Report } from '#lib/document/report.ts';
import { placesOf } from '../commentary.ts';
import { claimsIn, type Claim } from './claims.ts';
import { cannotBeTold, isDenied } from './denial.ts';
import { unmarked } from './plain.ts';
import { CAUSES, overclaims, type Strength } from './strength.ts';

/** Words that claim more than the evidence carries, and what may be said instead. */
export interface Beyond {
	/** As they were written. */
	words: string;
	/** What may be said, as a form to fill: it claims nothing of the figures itself. */
	instead: string;
}

/** Takes what somebody wrote about an outcome and the strength of its evidence; gives the words that go beyond it (METHOD 2.7). */
export function wordsBeyond(text: string, strength: Strength): Beyond[] {
	const plain = unmarked(text);
	const own = strength < 4 ? claimsIn(plain).filter(({ at }) => !isDenied(plain, at)) : [];
	const found = [...listedIn(plain, strength), ...own].toSorted((a, b) => a.at - b.at);
	return onceEach(found).map((words) => ({ words, instead: INSTEAD[strength] }));
}

/** Takes a report; gives each place in it whose words go beyond the evidence, for whoever checks it. */
export function placesBeyond(report: Report): { place: Commentary; beyond: Beyond[] }[] {
	return placesOf(report).flatMap(({ place }) => {
		if (place.strength === undefined || !place.written) return [];
		const text = place.written.passages
			.map(({ runs }) => runs.map((run) => run.text).join(''))
			.join('\n');
		const beyond = wordsBeyond(text, place.strength);
		return beyond.length > 0 ? [{ place, beyond }] : [];
	});
}

/** What METHOD 2.7 allows to say. No ready sentence: whether it rose, or more than elsewhere, only the figures know. */
const INSTEAD: Record<Strength, string> = {
	0: 'Say that there is no evidence yet, and what would give some. At this strength nothing can be said of a change or of what made it.',
	1: 'Say what the figures show: what rose or fell, by how much, and over which period. At this strength you may not set it against the county or England, nor say that the work did it.',
	2: 'Say what the figures show: what rose or fell, by how much, and beside what. At this strength you may compare with the county or England, but not say that the work did it.',
	3: 'Say what the figures show: what rose or fell, by how much, and beside which similar schools. At this strength you may say that some of a difference may be due to the work, but not that the work did it.',
	4: 'Say what the figures show, with the interval beside it. At this strength you may say that the work did it.'
};

/** The words of the list, where they are not denied: the first of each. */
function listedIn(text: string, strength: Strength): Claim[] {
	return overclaims(text, strength).flatMap((words) => {
		const denied = CAUSES.includes(words) ? isDenied : cannotBeTold;
		const said = [...text.matchAll(new RegExp(`\\b${words}\\b`, 'gi'))];
		const claim = said.find(({ index }) => !denied(text, index));
		return claim ? [{ words: claim[0], at: claim.index }] : [];
	});
}

/** Where one claim lies within another, the longer one is told. */
function onceEach(found: Claim[]): string[] {
	const whole = found.filter(
		(one) => !found.some((other) => other !== one && isWithin(one, other))
	);
	return [...new Set(whole.map(({ words }) => words))];
}

function isWithin(one: Claim, other: Claim): boolean {
	const ends = (claim: Claim) => claim.at + claim.words.length;
	return one.at >= other.at && ends(one) <= ends(other) && one.words.length < other.words.length;
}
