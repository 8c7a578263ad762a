import type { Section } from '#lib/document/report.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import { STATE_MEANINGS, STATE_WORDS, STATES } from '#lib/document/state.ts';

/** Takes what is disclosed; gives where the text comes from, who may see this, and what words mean. */
export function about({ agreement, notes }: Disclosed): Section {
	return {
		id: 'notes',
		title: 'Notes',
		blocks: [
			{
				kind: 'prose',
				paragraphs: [
					`${agreement.source}. It is guidance of good practice; it promises nothing in anybody’s name.`,
					'Two schools and one head: nearly every figure is about somebody. Members of the joint committee who sign in see figures on this page, and on the page of each promise the spreadsheet rows behind them. Everybody else, and every file, gets states and dates.'
				],
				items: notes
			},
			{
				kind: 'prose',
				heading: 'States',
				paragraphs: [],
				items: STATES.map((state) => `${STATE_WORDS[state]}: ${STATE_MEANINGS[state]}`)
			}
		]
	};
}
