import type { Block, Section, Table } from '#lib/document/report.ts';
import type { DisclosedReview } from '#lib/server/disclosure/best-value.ts';
import type { Finding } from '#lib/server/evaluation/evaluation.ts';
import { schoolName } from '../schools.ts';
import { capital } from '../words/numbers.ts';
import { symbolNotes } from '../words/quantity.ts';
import { figureCell, foundOf, indicatorCell, stateCell, valueText } from './figures.ts';

const ES = [
	['economy', 'Economy: spending less'],
	['efficiency', 'Efficiency: spending well'],
	['effectiveness', 'Effectiveness: spending wisely'],
	['equity', 'Equity: spending fairly']
] as const;

const BETTER = {
	lower: 'Lower',
	higher: 'Higher',
	context: 'Depends',
	zero: 'Near 0',
	one: 'Near 1'
} as const;

/** Takes what is disclosed of a review; gives every indicator by E (METHOD 11.3, 7). */
export function fourEs(disclosed: DisclosedReview): Section {
	return {
		id: 'four-es',
		title: 'Economy, efficiency, effectiveness, equity',
		intro:
			'Efficiency is never read alone: a cost for each attendance falls when quality falls, so satisfaction and use stand beside it.',
		blocks: [
			together(disclosed),
			...ES.map(([e, title]) => table(disclosed, e, title)),
			...schoolCosts(disclosed)
		]
	};
}

function together(disclosed: DisclosedReview): Table {
	const wanted = ['BV08', 'BV23', 'BV26'];
	return {
		...table(disclosed, 'beside', 'Cost per attendance beside satisfaction and use', ({ ref }) =>
			wanted.includes(ref)
		),
		id: 'beside-one-another'
	};
}

function table(
	disclosed: DisclosedReview,
	e: string,
	title: string,
	wanted: (indicator: { ref: string; e: string }) => boolean = (indicator) =>
		indicator.e === e || (e === 'effectiveness' && indicator.e === 'all')
): Table {
	const rows = foundOf(disclosed, wanted).map(({ indicator, findings: [lead, ...others] }) => [
		indicatorCell(indicator, disclosed),
		figureCell(lead!, others),
		{ text: BETTER[indicator.better] },
		stateCell(lead!)
	]);
	return {
		kind: 'table',
		id: e,
		title,
		columns: [
			{ key: 'indicator', label: 'Indicator' },
			{ key: 'figure', label: capital(disclosed.year.label) },
			{ key: 'better', label: 'Better is' },
			{ key: 'state', label: 'State' }
		],
		rows,
		notes: [...doubts(e), ...symbolNotes(rows)]
	};
}

function doubts(e: string): string[] {
	if (e === 'equity')
		return [
			'Setting equity beside economy, efficiency and effectiveness is our choice, and so is that schools with the most disadvantaged pupils are the quarter with the highest share.'
		];
	if (e === 'effectiveness') return ['BV38 is about all four Es.'];
	return [];
}

function schoolCosts(disclosed: DisclosedReview): Block[] {
	const { schools, all, withheld, tooFew } = disclosed.review.costs;
	if (tooFew)
		return [
			said('Costs of fewer than four schools were sent, so neither they nor their total are shown.')
		];
	if (!all) return [];
	const total = `${all.schools} schools paid ${money(all.income)} in all, half of them ${money(all.medianIncome)} or less${all.cost > 0 ? `; ${money(all.cost)} was spent on single schools` : ''}.${fromNoSchool(all.income, disclosed)}`;
	if (schools.length === 0)
		return [
			said(
				`${total} What each paid is shown to members of the partnership and the authority, on the page only.`
			)
		];
	return [
		{
			kind: 'table',
			id: 'school-costs',
			title: 'What each school paid, and what was spent on it',
			subtitle: 'Whoever paid most comes first.',
			columns: [
				{ key: 'school', label: 'School' },
				{ key: 'income', label: 'Paid', unit: 'pounds' },
				{ key: 'cost', label: 'Spent on it', unit: 'pounds' }
			],
			rows: schools
				.toSorted(byPaid)
				.map(({ school, income, cost }) => [
					{ text: schoolName(disclosed, school) },
					{ text: money(income), number: income },
					{ text: money(cost), number: cost }
				]),
			notes: [
				total,
				...(withheld > 0 ? ['What other schools paid is not shown to you.'] : []),
				'For members of the partnership and the authority: not in files that leave.'
			]
		}
	];
}

/** Why what schools paid isn’t all of the income. */
function fromNoSchool(paid: number, { findings }: DisclosedReview): string {
	const income = findings.find(({ clause, lead }) => clause === 'BV02' && lead)?.measure.numerator;
	const rest = Math.round((income ?? 0) - paid);
	return rest > 0 ? ` The other ${money(rest)} of the income is on lines that name no school.` : '';
}

function byPaid(a: { income: number; cost: number }, b: { income: number; cost: number }): number {
	return b.income - a.income || b.cost - a.cost;
}

function said(text: string): Block {
	return { kind: 'prose', heading: 'What schools paid', paragraphs: [text] };
}

function money(amount: number): string {
	return valueText(amount, { unit: 'pounds', denominator: null } as Finding['measure']);
}
