import { dateInWords } from '#lib/calendar/words.ts';
import type { Section, Table } from '#lib/document/report.ts';
import type { DisclosedReview } from '#lib/server/disclosure/best-value.ts';
import { uploadsUsed } from '../uploads-used.ts';
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
				paragraphs: [countedFrom(disclosed)],
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

/** What happened after the date counts nothing, but a sheet of what happened before it may come later. */
function countedFrom(disclosed: DisclosedReview): string {
	const last = uploadsUsed(disclosed)
		.map(({ received }) => received)
		.toSorted()
		.at(-1);
	const received = last ? `, the last of them received on ${dateInWords(last)}` : '';
	return `Every figure was counted from the spreadsheets named above${received}, and counts what happened up to ${dateInWords(disclosed.asAt)}. It leads to the rows behind it. The same spreadsheets, date and rules give the same review.`;
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
