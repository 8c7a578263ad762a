/** An invented meeting. Dates are ISO. */
export interface Meeting {
	id: string;
	group: 'DSGA_LA' | 'OTHER' | 'GF' | 'REVIEW' | 'GB';
	date: string;
	status: 'held' | 'planned' | 'cancelled';
	hours: number;
	minutes?: string;
	/** Codes of the association’s people who were expected: committees only. */
	seats?: string[];
	/** The school whose board met. */
	school?: string;
	quorate?: 'yes' | 'no';
}

/** Committees of the authority with the seats that the association’s people hold. */
const COMMITTEES: [code: string, seats: string[]][] = [
	['SF', ['GVA-01', 'GVA-04', 'GVA-06']],
	['AF', ['GVA-02', 'GVA-07']],
	['SP', ['GVA-03']],
	['SB', ['GVA-05', 'GVA-08']]
];

/** From April 2024 to August 2025, before the year of the stories. */
export const MEETINGS_TO_2025: Meeting[] = [
	joint('LA-2023-3', '2024-06-11', '2024-06-20'),
	joint('LA-2024-1', '2024-10-08', '2024-10-18'),
	joint('LA-2024-2', '2025-02-04', '2025-03-12'),
	joint('LA-2024-3', '2025-06-10', '2025-06-24'),
	conference('GF-2023-3', '2024-06-19'),
	conference('GF-2024-1', '2024-10-16'),
	conference('GF-2024-2', '2025-02-12'),
	conference('GF-2024-3', '2025-06-18'),
	review('REVIEW-2023-1', '2024-07-10'),
	review('REVIEW-2024-1', '2025-07-08'),
	...committees('2024', ['2024-11-14', '2025-03-06', '2025-06-26'])
];

/** The year of the stories: the authority’s minutes were late once in four. */
export const MEETINGS_2025: Meeting[] = [
	joint('LA-2025-1', '2025-10-07', '2025-10-15'),
	joint('LA-2025-2', '2025-12-02', '2025-12-12'),
	joint('LA-2025-3', '2026-03-03', '2026-03-25'),
	joint('LA-2025-4', '2026-06-09', '2026-06-18'),
	conference('GF-2025-1', '2025-10-15'),
	conference('GF-2025-2', '2026-02-11'),
	conference('GF-2025-3', '2026-06-17'),
	review('REVIEW-2025-1', '2026-07-07'),
	...committees('2025', ['2025-11-13', '2026-03-05', '2026-06-25'])
];

/** As the diary stood on 22 November 2026. */
export const MEETINGS_2026: Meeting[] = [
	joint('LA-2026-1', '2026-10-06', '2026-10-14'),
	planned(joint('LA-2026-2', '2026-12-01')),
	planned(joint('LA-2026-3', '2027-03-02')),
	planned(joint('LA-2026-4', '2027-06-08')),
	conference('GF-2026-1', '2026-10-14'),
	planned(conference('GF-2026-2', '2027-02-10')),
	planned(conference('GF-2026-3', '2027-06-16')),
	planned(review('REVIEW-2026-1', '2027-07-06')),
	...committees('2026', ['2026-11-12'])
];

function joint(id: string, date: string, minutes?: string): Meeting {
	return { id, group: 'DSGA_LA', date, status: 'held', hours: 2, minutes };
}

function conference(id: string, date: string): Meeting {
	return { id, group: 'GF', date, status: 'held', hours: 3 };
}

function review(id: string, date: string): Meeting {
	return { id, group: 'REVIEW', date, status: 'held', hours: 3 };
}

function planned(meeting: Meeting): Meeting {
	return { ...meeting, status: 'planned' };
}

function committees(year: string, dates: string[]): Meeting[] {
	return COMMITTEES.flatMap(([code, seats]) =>
		dates.map((date, d): Meeting => {
			const id = `${code}-${year}-${d + 1}`;
			return { id, group: 'OTHER', date, status: 'held', hours: 2, seats };
		})
	);
}
