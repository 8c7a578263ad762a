import type { Block, Section, Table } from '#lib/document/report.ts';
import { dateInWords } from '#lib/calendar/words.ts';
import type { DisclosedReview } from '#lib/server/disclosure/best-value.ts';
import type { Finding } from '#lib/server/evaluation/evaluation.ts';
import { capital } from '../words/numbers.ts';
import { foundOf, indicatorCell, valueText } from './figures.ts';
import { officerSays } from './places.ts';

/** Takes what is disclosed of a review; gives whether the service is needed (METHOD 11.3, 3). */
export function challenge(disclosed: DisclosedReview): Section {
	return {
		id: 'challenge',
		title: 'Challenge: is it needed?',
		blocks: [
			...evidence(disclosed, 'challenge', 'What bears on whether it is needed'),
			...officerSays(disclosed, {
				id: 'challenge',
				heading: 'Is it needed?',
				asks: 'The figures can’t answer this. Say which of the service is statutory and which is bought. What would happen without it, to which boards, and would less of it do?',
				required: false
			})
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
			...officerSays(disclosed, {
				id: 'consult',
				heading: 'What was heard beyond the surveys',
				asks: 'Say what the governors’ association and focus groups said, who was asked, how and when, and what was changed after the last time.',
				required: false
			})
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
			...officerSays(disclosed, {
				id: 'compete',
				heading: 'What else there is',
				asks: 'Say which alternatives there are, what they offer that this service doesn’t, and what a test of the market found.',
				required: false
			})
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
			id: `${c}-figures`,
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
