import { entry, vacancy, type Entry } from '../record.ts';

/** Nine seats, one of them empty since the spring. */
export function seats(): Entry[] {
	const committees: [string, number, string?][] = [
		['Schools Forum', 3, '2024-09-17'],
		['Admissions Forum', 2, '2025-03-10'],
		['Safeguarding partnership', 1, '2025-01-20'],
		['Special needs board', 2, '2025-11-20'],
		['Corporate parenting board', 1]
	];
	const listed = committees.flatMap(([committee, number, since]) =>
		Array.from({ length: number }, (_, n) => ({ committee, n: n + 1, since }))
	);
	return [
		...listed.map(({ committee, n, since }, s) =>
			entry(`S-${s + 1}`, 'representation', 'R1', 'SEAT', `${committee}, seat ${n}`, [
				undefined,
				undefined,
				since
			])
		),
		vacancy('V-25-1', 'Special needs board, seat 1', ['2025-09-10', '2025-12-19', '2025-11-20']),
		vacancy('V-25-2', 'Admissions Forum, seat 2', ['2026-01-12', '2026-03-27', '2026-03-10']),
		vacancy('V-25-3', 'Corporate parenting board', ['2026-03-23', '2026-07-22', undefined])
	];
}
