import { MERROWDOWN, SALLOWFORD } from './schools.ts';

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

/** Pounds a term: what each school bears, on-costs beyond the head’s time included. */
const BORNE: [
	activity: string,
	type: 'direct' | 'overhead',
	merrowdown: number,
	sallowford: number
][] = [
	['HEAD', 'direct', 14200, 11600],
	['ON_COSTS', 'overhead', 3900, 3200],
	['BACKFILL', 'direct', 2450, 1150],
	['TRAVEL', 'overhead', 140, 310],
	['BURSAR', 'direct', 2100, 1400]
];

/** Takes the last days of terms; gives a line for each school, kind of cost and term. */
export function financeRows(ends: string[]) {
	const lines = ends.flatMap((date, term) =>
		BORNE.flatMap(([activity, type, ...amounts]) =>
			[MERROWDOWN, SALLOWFORD].map((school_urn, at) =>
				line(
					`${activity}-${date.slice(0, 4)}-${term + 1}-${at + 1}`,
					date,
					type,
					activity,
					school_urn,
					amounts[at]!
				)
			)
		)
	);
	return [
		...lines,
		line(`EXTERNAL-${ends[0]!.slice(0, 4)}`, ends.at(-1)!, 'direct', 'EXTERNAL', '', 900)
	];
}

function line(
	line_id: string,
	date: string,
	line_type: string,
	activity_code: string,
	school_urn: string,
	amount: number
) {
	const shared = { period_basis: 'academic', cost_centre: 'Management partnership' };
	return {
		line_id,
		date,
		...shared,
		line_type,
		activity_code,
		school_urn,
		amount_gbp: String(amount)
	};
}
