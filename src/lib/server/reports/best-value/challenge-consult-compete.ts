import type { Block, Section, Table } from '#lib/document/report.ts';
import { dateInWords } from '#lib/calendar/words.ts';
import type { DisclosedReview } from '#lib/server/disclosure/review.ts';
import type { Finding } from '#lib/server/evaluation/evaluation.ts';
import { capital } from '../words/numbers.ts';
import { foundOf, indicatorCell, valueText } from './figures.ts';
import { inPersonsWords } from './in-persons-words.ts';

/** Takes what is disclosed of a review; gives whether the service is needed (METHOD 11.3, 3). */
export function challenge(disclosed: DisclosedReview): Section {
	return {
		id: 'challenge',
		title: 'Challenge: is it needed?',
		blocks: [
			...evidence(disclosed, 'challenge', 'What bears on whether it is needed'),
			inPersonsWords('The figures can’t answer these:', [
				'Which of the service is statutory, and which is bought?',
				'What would happen without it, and to which boards?',
				'Could somebody else do it, or could less of it do?'
			])
		]
	};
}

/** Takes what is disclosed of a review; gives what those who use the service say of it (METHOD 11.3, 5). */
export function consult(disclosed: DisclosedReview): Section {
	return {
		id: 'consult',
		title: 'Consult: what do those who use it say?',
		blocks: [
			...evidence(disclosed, 'consult', 'Answers, waiting and complaints'),
			inPersonsWords('The view of the governors’ association, and what focus groups said.', [
				'Who was asked, how, and when.',
				'What was changed after the last time.'
			])
		]
	};
}

/** Takes what is disclosed of a review; gives prices, buyers and alternatives (METHOD 11.3, 6). */
export function compete(disclosed: DisclosedReview): Section {
	return {
		id: 'compete',
		title: 'Compete: who else could do it, and at what price?',
		blocks: [
			...evidence(disclosed, 'compete', 'Buyers and prices'),
			...prices(disclosed),
			inPersonsWords('Which alternatives there are, and what a test of the market found.')
		]
	};
}

function evidence(disclosed: DisclosedReview, c: string, title: string): Block[] {
	const rows = foundOf(disclosed, (indicator) => indicator.c === c).map(
		({ indicator, findings }) => [
			indicatorCell(indicator, disclosed),
			{ text: saidOf(findings[0]!), ...others(findings.slice(1)) }
		]
	);
	return [
		{
			kind: 'table',
			id: c,
			title,
			columns: [
				{ key: 'indicator', label: 'Indicator' },
				{ key: 'says', label: 'What it says' }
			],
			rows,
			notes: []
		}
	];
}

/** Without a target none was agreed, which is said once for all of them. */
function saidOf({ reason }: Finding): string {
	return capital(reason.replace('; no target is agreed.', '.'));
}

function others(findings: Finding[]): { note?: string } {
	return findings.length > 0
		? { note: findings.map((finding) => `${finding.title}: ${saidOf(finding)}`).join(' ') }
		: {};
}

function prices({ findings }: DisclosedReview): Table[] {
	const parts = findings.find(({ clause }) => clause === 'BV37')?.parts ?? [];
	if (parts.length === 0) return [];
	return [
		{
			kind: 'table',
			id: 'prices',
			title: 'Our price beside quotes for the same scope',
			columns: [
				{ key: 'service', label: 'Service' },
				{ key: 'ours', label: 'Our price', unit: 'pounds' },
				{ key: 'median', label: 'Median quote', unit: 'pounds' },
				{ key: 'standing', label: 'Quotes' }
			],
			rows: parts.map(({ label, measure, standing, date, details }) => [
				{ text: label },
				money(Number(details?.ours ?? 0)),
				measure?.denominator == null ? { text: '–' } : money(measure.denominator),
				{ text: standing, ...(date ? { note: `The latest of ${dateInWords(date)}` } : {}) }
			]),
			notes: ['A service with fewer than three quotes is not compared.']
		}
	];
}

function money(amount: number) {
	const whole = { unit: 'pounds', denominator: null } as Finding['measure'];
	return { text: valueText(amount, whole), number: amount };
}
