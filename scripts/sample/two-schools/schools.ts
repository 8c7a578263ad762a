/** The two invented schools: the larger first, where the head was head before. */
export const MERROWDOWN = 'local-merrowdown';
export const SALLOWFORD = 'local-sallowford';
export const BOTH = `${MERROWDOWN};${SALLOWFORD}`;

export const SCHOOL_COLUMNS = ['school_urn', 'phase', 'rural', 'pupils', 'staff'] as const;

export const schoolRows = [
	{ school_urn: MERROWDOWN, phase: 'primary', rural: 'yes', pupils: '84', staff: '14' },
	{ school_urn: SALLOWFORD, phase: 'primary', rural: 'yes', pupils: '46', staff: '7' }
];

export const CALENDAR_COLUMNS = [
	'time_period',
	'term',
	'half_term',
	'start_date',
	'end_date'
] as const;

/** First and last day of each half term, by year. Those of 2025 to 2026 stand in the partnership’s file. */
export const HALF_TERMS: Record<'2025' | '2026', [from: string, to: string][]> = {
	2025: [
		['2025-09-03', '2025-10-24'],
		['2025-11-03', '2025-12-19'],
		['2026-01-05', '2026-02-13'],
		['2026-02-23', '2026-03-27'],
		['2026-04-13', '2026-05-22'],
		['2026-06-01', '2026-07-22']
	],
	2026: [
		['2026-09-02', '2026-10-23'],
		['2026-11-02', '2026-12-18'],
		['2027-01-04', '2027-02-12'],
		['2027-02-22', '2027-03-24'],
		['2027-04-12', '2027-05-28'],
		['2027-06-07', '2027-07-22']
	]
};

/** The second year’s dates as a sheet. */
export const calendarRows = HALF_TERMS[2026].map(([start_date, end_date], at) => ({
	time_period: '202627',
	term: ['autumn', 'autumn', 'spring', 'spring', 'summer', 'summer'][at]!,
	half_term: String(at + 1),
	start_date,
	end_date
}));
