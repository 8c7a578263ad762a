import { dateInWords } from '#lib/calendar/words.ts';
import type { Section, Table } from '#lib/document/report.ts';
import type { DisclosedReview } from '#lib/server/disclosure/best-value.ts';
import { limitsOf } from './limits.ts';
import { officerSays } from './places.ts';

/** Takes what is disclosed of a review; gives what its figures can be trusted for, and asks for a signature (METHOD 11.3, 11, and 12.5). */
export function assurance(disclosed: DisclosedReview): Section {
	return {
		id: 'assurance',
		title: 'Assurance statement',
		blocks: [
			{
				kind: 'prose',
				paragraphs: [
					`Every figure was counted from the spreadsheets named above, as they stood on ${dateInWords(disclosed.asAt)}, and leads to the rows behind it. The same spreadsheets, date and rules give the same review.`
				],
				items: limitsOf(disclosed)
			},
			...officerSays(disclosed, {
				id: 'assurance',
				heading: 'Who checked this review',
				asks: 'Say who checked this review, in which role and on what date, what they looked at, and what they did not check.',
				required: true
			}),
			SIGN_OFF
		]
	};
}

/** Role, signature and date. */
const BY_HAND = [{ text: '' }, { text: '' }, { text: '' }];

/** On paper it is signed here; a review that is sealed carries its signatures on its seal. */
const SIGN_OFF: Table = {
	kind: 'table',
	id: 'sign-off',
	title: 'Signed for this review',
	columns: [
		{ key: 'who', label: 'Who' },
		{ key: 'role', label: 'Role' },
		{ key: 'signature', label: 'Signature' },
		{ key: 'date', label: 'Date' }
	],
	rows: ['Wrote it', 'Checked it', 'Agreed it for the authority', 'Agreed it for governors'].map(
		(who) => [{ text: who }, ...BY_HAND]
	),
	byHand: true,
	notes: ['A review that is sealed carries the roles that signed it, and when, on its seal.']
};
