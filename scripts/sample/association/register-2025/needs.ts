import { need, type Entry } from '../record.ts';

/** One need waits still; the others were met within two terms. */
export function needs(): Entry[] {
	return [
		need('N-05', 'INDUCTION', 'Induction for new governors', [
			'2025-09-01',
			'2026-03-27',
			'2025-09-25'
		]),
		need('N-06', 'OUTCOMES', 'Reading the new results tables', [
			'2025-09-08',
			'2026-03-27',
			'2025-10-22'
		]),
		need('N-07', 'FINANCE', 'Budgets that don’t balance', [
			'2025-09-15',
			'2026-03-27',
			'2025-11-12'
		]),
		need('N-08', 'SEND', 'Boards’ duties for special needs', [
			'2025-10-06',
			'2026-05-22',
			'2026-02-04'
		]),
		need('N-09', 'GOVERNANCE', 'Visits that help', ['2025-11-10', '2026-05-22', '2026-02-25']),
		need('N-10', 'GOVERNANCE', 'Panels that hear exclusions', [
			'2025-12-01',
			'2026-07-22',
			undefined
		])
	];
}
