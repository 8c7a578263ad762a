import type { Block, Section } from '#lib/document/report.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import { capital, outOf } from '../words/numbers.ts';
import { promisesTable } from './promises-table.ts';

/** Takes what is disclosed; gives milestones, actions and feedback to boards, or what would bring them. */
export function accountability(disclosed: Disclosed): Section {
	return {
		id: 'accountability',
		title: 'Accountability',
		blocks: [...promisesTable(disclosed, 'accountability', isAboutAccount), noRegister(disclosed)]
	};
}

/** Measures of schools answering to one another: what was invited, sent ahead, reported back and returned. */
const ABOUT_ACCOUNT = [
	'schools-returned',
	'share-with-evidence',
	'papers-on-time',
	'feedback-slots',
	'schools-invited',
	'head-present'
];

function isAboutAccount(_ref: string, indicator: string): boolean {
	return ABOUT_ACCOUNT.includes(indicator);
}

function noRegister({ returned }: Disclosed): Block {
	// Where nothing at all was sent, the report says so at its head.
	const silent =
		returned.nothing === 0 || returned.nothing === returned.schools
			? []
			: [
					`${capital(outOf(returned.nothing, returned.schools))} schools ${returned.nothing === 1 ? 'is' : 'are'} in no spreadsheet that was sent for this year.`
				];
	return {
		kind: 'prose',
		heading: 'What isn’t here yet',
		paragraphs: [
			`No register of milestones, actions or feedback to governing boards was sent. That is not the same as not done: it means only that nobody can see it here.`,
			...silent
		],
		items: [
			'Milestones: what was due, when, and when it was done.',
			'Actions from each meeting: who leads (the role, not the name), by when, and when they were closed.',
			'Feedback: the date on which each school’s governors heard what the heads’ forum had decided.'
		]
	};
}
