import { clauseHref } from '#lib/document/addresses.ts';
import type { Block, Cell, Section } from '#lib/document/report.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import { inSentence } from '../annual-evaluation/ladder-words.ts';
import { reachedFew, TOO_LITTLE } from '../annual-evaluation/too-little.ts';
import { trainingClause } from '../clause-about.ts';
import { placeOf } from '../place.ts';
import { fixed, list, percent, share } from '../words/numbers.ts';
import type { Topic } from './topics-of.ts';

/** Takes a topic; gives reach and dosage, which stand before any outcome (METHOD 2.4). */
export function delivered({ training, name }: Topic, disclosed: Disclosed): Section {
	return {
		id: 'delivered',
		title: 'What was delivered',
		blocks: training
			? [...(reachedFew(training) ? [TOO_LITTLE] : []), table(training, disclosed)]
			: [
					{
						kind: 'prose',
						paragraphs: [
							`No register of training on ${inSentence(name)} was sent, so nothing that changed for pupils can be set beside it.`
						]
					}
				]
	};
}

function table(training: NonNullable<Topic['training']>, disclosed: Disclosed): Block {
	const { sessions, attended, placesOffered, people, schools, schoolsEligible, strands } = training;
	const clause = trainingClause(disclosed);
	const rows: [string, string][] = [
		['Sessions held', String(sessions)],
		[
			'Places taken',
			placesOffered === null ? fixed(attended, 0) : share(attended, placesOffered, 'places')
		],
		['Reach: schools that came', share(schools, schoolsEligible, 'schools')],
		['People who came', `${fixed(people, 0)}${strandWords(strands)}`],
		['Dosage: hours taken of those offered', dosageWords(training)]
	];
	return {
		kind: 'table',
		id: 'delivered-table',
		title: 'Reach and dosage',
		columns: [
			{ key: 'what', label: 'What' },
			{ key: 'figure', label: 'Figure' }
		],
		rows: rows.map(([what, text]): Cell[] => [
			{ text: what },
			{ text, ...(clause ? { href: clauseHref(placeOf(disclosed), clause) } : {}) }
		]),
		notes: ['How many people could have come is not known, so no share of people is given.']
	};
}

function dosageWords({ dosage }: NonNullable<Topic['training']>): string {
	if (!dosage) return 'not available, no hours were sent';
	const { median, lowest, highest } = dosage;
	return `median school ${percent(median, null)}, from ${percent(lowest, null)} to ${percent(highest, null)}`;
}

const STRANDS = new Map(
	Object.entries({
		governor: 'governors',
		staff: 'staff',
		heads: 'heads',
		mixed: 'a mixed group'
	})
);

function strandWords(strands: string[]): string {
	return strands.length > 0
		? ` (${list(strands.map((strand) => STRANDS.get(strand) ?? strand))})`
		: '';
}
