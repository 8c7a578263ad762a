import type { Block, Section } from '#lib/document/report.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import { commentaries } from '../commentary.ts';
import { capital, outOf } from '../words/numbers.ts';
import { impactReports } from './impact-reports.ts';
import { promisesTable } from './promises-table.ts';

/** Takes what is disclosed; gives milestones, actions, feedback to boards and how complete the impact reports are, and what would bring those that aren’t there. */
export function accountability(disclosed: Disclosed): Section {
	return {
		id: 'accountability',
		title: 'Accountability',
		blocks: [
			...promisesTable(disclosed, 'accountability', isAboutAccount),
			...impactReports(disclosed),
			...notHereYet(disclosed),
			...commentaries(disclosed, 'annual-evaluation', {
				id: 'accountability',
				heading: 'How we answered to one another',
				asks: 'Say what was learned from late actions and missing feedback, and what will be done about them.',
				required: false
			})
		]
	};
}

/** Measures of schools answering to one another: what was invited, sent ahead, done on time, reported back and returned. */
const ABOUT_ACCOUNT = [
	'schools-returned',
	'share-with-evidence',
	'records-on-time',
	'forums-reported',
	'forum-feedback',
	'leads-reported',
	'papers-on-time',
	'feedback-slots',
	'schools-invited',
	'head-present'
];

function isAboutAccount(_ref: string, indicator: string): boolean {
	return ABOUT_ACCOUNT.includes(indicator);
}

/** What a register holds, and by which word of their keys its measures are known. */
const IN_REGISTERS: [key: RegExp, of: string, item: string][] = [
	[/:milestone/, 'milestones', 'Milestones: what was due, when, and when it was done.'],
	[
		/:action/,
		'actions',
		'Actions from each meeting: who leads (the role, not the name), by when, and when they were closed.'
	],
	[
		/^forum-feedback|:feedback/,
		'feedback to governing boards',
		'Feedback: the date on which each school’s governors heard what the heads’ forum had decided.'
	]
];

function notHereYet(disclosed: Disclosed): Block[] {
	const wanting = IN_REGISTERS.filter(([key]) => !isShown(key, disclosed));
	const silent = silentSchools(disclosed);
	if (wanting.length === 0 && silent.length === 0) return [];
	const notSent = `No register of ${either(wanting.map(([, of]) => of))} was sent. That is not the same as not done: it means only that nobody can see it here.`;
	return [
		{
			kind: 'prose',
			heading: 'What isn’t here yet',
			paragraphs: [...(wanting.length > 0 ? [notSent] : []), ...silent],
			...(wanting.length > 0 ? { items: wanting.map(([, , item]) => item) } : {})
		}
	];
}

function isShown(key: RegExp, { findings }: Disclosed): boolean {
	return findings.some((finding) => key.test(finding.key) && finding.state !== 'no-evidence');
}

/** Where nothing at all was sent, the report says so at its head. */
function silentSchools({ returned }: Disclosed): string[] {
	if (returned.nothing === 0 || returned.nothing === returned.schools) return [];
	const schools = capital(outOf(returned.nothing, returned.schools));
	return [
		`${schools} schools ${returned.nothing === 1 ? 'is' : 'are'} in no spreadsheet that was sent for this year.`
	];
}

/** "milestones, actions or feedback". */
function either(things: string[]): string {
	const [last, ...others] = [...things].reverse();
	return others.length === 0 ? (last ?? '') : `${others.reverse().join(', ')} or ${last}`;
}
