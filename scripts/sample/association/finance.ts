import { chanceOf } from '../random.ts';
import type { Board } from './boards.ts';
import type { Session } from './session.ts';

export const FINANCE_COLUMNS = [
	'line_id',
	'date',
	'period_basis',
	'cost_centre',
	'line_type',
	'activity_code',
	'school_urn',
	'amount_gbp'
] as const;

type Line = Partial<Record<(typeof FINANCE_COLUMNS)[number], string>>;

/** A financial year from April; `quarters` of it are over. */
export interface FinancialYear {
	from: number;
	quarters: number;
	/** A quarter’s staff of the service. */
	staff: number;
}

export const FINANCIAL_YEARS: FinancialYear[] = [
	{ from: 2024, quarters: 4, staff: 19_400 },
	{ from: 2025, quarters: 4, staff: 19_900 },
	{ from: 2026, quarters: 2, staff: 20_500 }
];

/** Takes a financial year, boards and sessions; gives the service’s costs and income line by line, then the association’s own. */
export function financeRows(year: FinancialYear, boards: Board[], sessions: Session[]): Line[] {
	const lines = [
		...quarterEnds(year).flatMap((date, q) => [
			...service(year, date, trainingCost(sessions, date, q)),
			...clerking(year, date, boards)
		]),
		...boards.flatMap((board) => bought(year, board)),
		...sessions.flatMap((session) => fees(year, session)),
		...association(year)
	];
	return lines.map((line, l) => ({
		line_id: `F${year.from % 100}-${String(l + 1).padStart(3, '0')}`,
		period_basis: 'financial',
		...line
	}));
}

/** Takes a board and the year in which a financial year begins; says whether it buys the service. */
export function buys({ id }: Board, from: number): boolean {
	const chance = chanceOf(`buys ${id}`);
	const always = chance.happens(0.8);
	return chance.happens(0.12 + 0.1 * (from - 2024)) ? !always : always;
}

function quarterEnds({ from, quarters }: FinancialYear): string[] {
	return [`${from}-06-30`, `${from}-09-30`, `${from}-12-31`, `${from + 1}-03-31`].slice(
		0,
		quarters
	);
}

/** What the quarter’s sessions cost, so that the two sheets agree. */
function trainingCost(sessions: Session[], end: string, quarter: number): number {
	const months = [
		['04', '05', '06'],
		['07', '08', '09'],
		['10', '11', '12'],
		['01', '02', '03']
	][quarter];
	return sessions
		.filter(
			({ date }) => date.slice(0, 4) === end.slice(0, 4) && months?.includes(date.slice(5, 7))
		)
		.reduce((total, { cost }) => total + cost, 0);
}

function service({ staff }: FinancialYear, date: string, training: number): Line[] {
	const cost = (activity: string, amount: number, type = 'direct') =>
		line(date, 'Governor services', type, activity, amount);
	return [
		cost('STAFF', staff),
		cost('TRAINING', training),
		cost('MEETINGS', 780),
		cost('HELPLINE', 1_900),
		cost('ACCOMMODATION', 3_450, 'overhead'),
		cost('VOLUNTEERS', 1_260, 'in_kind')
	];
}

/** A quarter’s clerking costs the same each time; what clerks did for a board stands against its school. */
function clerking({ from }: FinancialYear, date: string, boards: Board[]): Line[] {
	const cost = (amount: number) => line(date, 'Governor services', 'direct', 'CLERKING', amount);
	const clerked = boards.filter((board) => buys(board, from) && isClerked(board));
	return [
		cost(5_650 - 260 * clerked.length),
		...clerked.map(({ id }) => ({ ...cost(260), school_urn: id }))
	];
}

function isClerked({ id }: Board): boolean {
	return chanceOf(`clerked ${id}`).happens(0.4);
}

function bought({ from }: FinancialYear, board: Board): Line[] {
	if (!buys(board, from)) return [];
	const price = board.phase === 'secondary' ? 1_450 : board.pupils < 100 ? 690 : 980;
	return [
		{
			...income(`${from}-04-30`, 'SUBSCRIPTION', price + 20 * (from - 2024)),
			school_urn: board.id
		},
		...(isClerked(board)
			? [{ ...income(`${from}-05-31`, 'CLERKING', 1_120), school_urn: board.id }]
			: [])
	];
}

function fees({ from }: FinancialYear, { date, income: amount }: Session): Line[] {
	const within = date >= `${from}-04-01` && date <= `${from + 1}-03-31`;
	return within && amount > 0 ? [income(date, 'TRAINING', amount)] : [];
}

function income(date: string, activity: string, amount: number): Line {
	return line(date, 'Governor services', 'income', activity, amount);
}

/** The association keeps its own account. */
function association(year: FinancialYear): Line[] {
	const { from } = year;
	const own = (date: string, type: string, activity: string, amount: number) =>
		line(date, 'Association', type, activity, amount);
	return [
		own(`${from}-04-15`, 'income', 'LA_FUNDING', 6_000),
		own(`${from}-05-20`, 'income', 'MEMBERSHIP', 2_880 + 90 * (from - 2024)),
		...quarterEnds(year).map((date) => own(date, 'direct', 'ASSOCIATION', 2_150)),
		...quarterEnds(year)
			.slice(0, 1)
			.map((date) => own(date, 'income', 'CONFERENCE', 1_240))
	];
}

function line(date: string, centre: string, type: string, activity: string, amount: number): Line {
	return {
		date,
		cost_centre: centre,
		line_type: type,
		activity_code: activity,
		amount_gbp: String(amount)
	};
}
