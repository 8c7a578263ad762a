import type { Commentary, Report } from '#lib/document/report.ts';
import { placesOf } from '../commentary.ts';
import { overclaims, type Strength } from './strength.ts';

/** Words that claim more than the evidence carries, and what may be said instead. */
export interface Beyond {
	/** As they were written. */
	words: string;
	instead: string;
}

/** Takes what somebody wrote about an outcome and the strength of its evidence; gives the words that go beyond it (METHOD 2.7). */
export function wordsBeyond(text: string, strength: Strength): Beyond[] {
	return overclaims(text, strength).map((words) => ({
		words: asWritten(words, text),
		instead: INSTEAD[strength]
	}));
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

/** What METHOD 2.7 allows to say, as a sentence to begin from. */
const INSTEAD: Record<Strength, string> = {
	0: 'There is no evidence yet of a difference.',
	1: 'It rose (or fell) over the period.',
	2: 'It rose more than in the county or in England over the same period.',
	3: 'Pupils in partnership schools made more progress than those of similar schools; some of this may be due to the work.',
	4: 'The work led to the change, with its interval beside it.'
};

function asWritten(words: string, text: string): string {
	return new RegExp(`\\b${words}\\b`, 'i').exec(text)?.[0] ?? words;
}
