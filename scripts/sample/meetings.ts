/** An invented meeting. Dates are ISO. */
export interface Meeting {
	id: string;
	group: 'HSF' | 'SCM' | 'GF' | 'EHEB' | 'COLLAB' | 'REVIEW';
	date: string;
	status: 'held' | 'planned' | 'cancelled' | 'postponed';
	agenda?: string;
	papers?: string;
	minutes?: string;
	/** Standing feedback items due and used: HSF only. */
	feedback?: [due: number, done: number];
	/** A headteacher was there for the partnership: GF only. */
	headCame?: boolean;
}

/** How long each kind of meeting lasts. */
export const HOURS: Record<Meeting['group'], number> = {
	HSF: 2,
	SCM: 1.5,
	GF: 1.5,
	EHEB: 2,
	COLLAB: 1,
	REVIEW: 3
};

/** Year 1: all as agreed, except that the Governor Forum met twice and no headteacher came to the second. */
export const MEETINGS_2025: Meeting[] = [
	hsf('HSF-2025-1', '2025-09-18', '2025-09-10', '2025-09-10', '2025-09-25', [4, 4]),
	hsf('HSF-2025-2', '2025-11-13', '2025-11-05', '2025-11-06', '2025-11-20', [4, 4]),
	{ id: 'HSF-2025-3', group: 'HSF', date: '2026-01-15', status: 'postponed' },
	hsf('HSF-2025-4', '2026-01-22', '2026-01-08', '2026-01-20', '2026-01-29', [4, 3]),
	hsf('HSF-2025-5', '2026-03-12', '2026-03-04', '2026-03-04', '2026-03-19', [4, 4]),
	hsf('HSF-2025-6', '2026-04-30', '2026-04-22', '2026-04-28', '2026-05-11', [4, 3]),
	hsf('HSF-2025-7', '2026-06-25', '2026-06-22', '2026-06-17', '2026-07-02', [4, 4]),
	{ id: 'SCM-2025-1', group: 'SCM', date: '2025-10-09', status: 'held' },
	{ id: 'SCM-2025-2', group: 'SCM', date: '2026-02-05', status: 'held' },
	{ id: 'SCM-2025-3', group: 'SCM', date: '2026-05-14', status: 'held' },
	{ id: 'SCM-2025-4', group: 'SCM', date: '2026-07-09', status: 'held' },
	{ id: 'GF-2025-1', group: 'GF', date: '2025-11-26', status: 'held', headCame: true },
	{ id: 'GF-2025-2', group: 'GF', date: '2026-03-18', status: 'cancelled' },
	{ id: 'GF-2025-3', group: 'GF', date: '2026-06-17', status: 'held', headCame: false },
	{ id: 'EHEB-2025-1', group: 'EHEB', date: '2025-10-15', status: 'held' },
	{ id: 'EHEB-2025-2', group: 'EHEB', date: '2026-02-11', status: 'held' },
	{ id: 'EHEB-2025-3', group: 'EHEB', date: '2026-05-20', status: 'held' },
	{ id: 'COLLAB-2025-1', group: 'COLLAB', date: '2025-12-03', status: 'held' },
	{ id: 'COLLAB-2025-2', group: 'COLLAB', date: '2026-03-04', status: 'held' },
	{ id: 'COLLAB-2025-3', group: 'COLLAB', date: '2026-06-10', status: 'held' },
	{ id: 'REVIEW-2025-1', group: 'REVIEW', date: '2026-07-02', status: 'held' }
];

/** Year 2, as its sheet stood on 22 November 2026: a Governor Forum cancelled and only two more in the diary. */
export const MEETINGS_2026: Meeting[] = [
	hsf('HSF-2026-1', '2026-09-17', '2026-09-09', '2026-09-09', '2026-09-24', [4, 4]),
	hsf('HSF-2026-2', '2026-11-12', '2026-11-04', '2026-11-04', '2026-11-19', [4, 4]),
	{ id: 'HSF-2026-3', group: 'HSF', date: '2027-01-21', status: 'planned' },
	{ id: 'HSF-2026-4', group: 'HSF', date: '2027-03-11', status: 'planned' },
	{ id: 'HSF-2026-5', group: 'HSF', date: '2027-04-29', status: 'planned' },
	{ id: 'HSF-2026-6', group: 'HSF', date: '2027-06-24', status: 'planned' },
	{ id: 'SCM-2026-1', group: 'SCM', date: '2026-10-08', status: 'held' },
	{ id: 'SCM-2026-2', group: 'SCM', date: '2027-02-04', status: 'planned' },
	{ id: 'SCM-2026-3', group: 'SCM', date: '2027-05-13', status: 'planned' },
	{ id: 'GF-2026-1', group: 'GF', date: '2026-11-18', status: 'cancelled' },
	{ id: 'GF-2026-2', group: 'GF', date: '2027-03-17', status: 'planned' },
	{ id: 'GF-2026-3', group: 'GF', date: '2027-06-16', status: 'planned' },
	{ id: 'EHEB-2026-1', group: 'EHEB', date: '2026-10-14', status: 'held' },
	{ id: 'EHEB-2026-2', group: 'EHEB', date: '2027-02-10', status: 'planned' },
	{ id: 'EHEB-2026-3', group: 'EHEB', date: '2027-05-19', status: 'planned' },
	{ id: 'COLLAB-2026-1', group: 'COLLAB', date: '2026-11-05', status: 'held' },
	{ id: 'REVIEW-2026-1', group: 'REVIEW', date: '2027-07-01', status: 'planned' }
];

function hsf(
	id: string,
	date: string,
	agenda: string,
	papers: string,
	minutes: string,
	feedback: [number, number]
): Meeting {
	return { id, group: 'HSF', date, status: 'held', agenda, papers, minutes, feedback };
}
