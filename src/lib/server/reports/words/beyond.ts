import type { Commentary, Report } from '#lib/document/report.ts';
import { placesOf } from '../commentary.ts';
import { overclaims, type Strength } from './strength.ts';

/** Words that claim more than the evidence carries, and what may be said instead. */
export interface Beyond {
	/** As they were written. */
	words: string;
	/** What may be said, as a form to fill: it claims nothing of the figures itself. */
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

/** What METHOD 2.7 allows to say. No ready sentence: whether it rose, or more than elsewhere, only the figures know. */
const INSTEAD: Record<Strength, string> = {
	0: 'Say that there is no evidence yet, and what would give some. At this strength nothing can be said of a change or of what made it.',
	1: 'Say what the figures show: what rose or fell, by how much, and over which period. At this strength you may not set it against the county or England, nor say that the work did it.',
	2: 'Say what the figures show: what rose or fell, by how much, and beside what. At this strength you may compare with the county or England, but not say that the work did it.',
	3: 'Say what the figures show: what rose or fell, by how much, and beside which similar schools. At this strength you may say that some of a difference may be due to the work, but not that the work did it.',
	4: 'Say what the figures show, with the interval beside it. At this strength you may say that the work did it.'
};

function asWritten(words: string, text: string): string {
	return new RegExp(`\\b${words}\\b`, 'i').exec(text)?.[0] ?? words;
}
