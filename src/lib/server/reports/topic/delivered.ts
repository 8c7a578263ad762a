import type { Cell, Section } from '#lib/document/report.ts';
import { reachedFew, TOO_LITTLE } from '../annual-evaluation/too-little.ts';
import { fixed, list, percent, share } from '../words/numbers.ts';
import { quantity } from '../words/quantity.ts';
import type { Topic } from './topics-of.ts';

/** Takes a topic; gives reach and dosage, which stand before any outcome (METHOD 2.4). */
export function delivered({ training, name }: Topic): Section {
	return {
		id: 'delivered',
		title: 'What was delivered',
		blocks: training
			? [...(reachedFew(training) ? [TOO_LITTLE] : []), table(training)]
			: [
					{
						kind: 'prose',
						paragraphs: [
							`No register of training on ${name.toLowerCase()} was sent, so nothing that changed for pupils can be set beside it.`
						]
					}
				]
	};
}

function table(training: NonNullable<Topic['training']>) {
	const { sessions, attended, placesOffered, people, schools, schoolsEligible, strands } = training;
	const rows: [string, string][] = [
		['Sessions held', String(sessions)],
		[
			'Places taken',
			placesOffered === null ? fixed(attended, 0) : share(attended, placesOffered, 'places')
		],
		['Reach: schools that came', share(schools, schoolsEligible, 'schools')],
		['People who came', `${fixed(people, 0)}${strandWords(strands)}`],
		['Dosage: hours taken of those offered', dosageWords(training)],
		['Hours taken in all', quantity(training.hours, 'hours')]
	];
	return {
		kind: 'table' as const,
		id: 'delivered-table',
		title: 'Reach and dosage',
		columns: [
			{ key: 'what', label: 'What' },
			{ key: 'figure', label: 'Figure' }
		],
		rows: rows.map(([what, figure]): Cell[] => [{ text: what }, { text: figure }]),
		notes: ['How many people could have come is not known, so no share of people is given (x).']
	};
}

function dosageWords({ dosage }: NonNullable<Topic['training']>): string {
	if (!dosage) return 'not available, no hours were sent';
	const { median, lowest, highest } = dosage;
	return `median school ${percent(median, null)}, from ${percent(lowest, null)} to ${percent(highest, null)}`;
}

const STRANDS: Record<string, string> = {
	governor: 'governors',
	staff: 'staff',
	heads: 'heads',
	mixed: 'a mixed group'
};

function strandWords(strands: string[]): string {
	return strands.length > 0 ? ` (${list(strands.map((strand) => STRANDS[strand] ?? strand))})` : '';
}
