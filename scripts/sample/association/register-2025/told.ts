import type { Board } from '../boards.ts';
import { entry, updates, type Entry } from '../record.ts';

/** No update went out between the middle of January and the end of March. */
export function told(boards: Board[]): Entry[] {
	const days = [
		'2025-09-12',
		'2025-10-10',
		'2025-11-14',
		'2025-12-12',
		'2026-01-16',
		'2026-03-27',
		'2026-05-08',
		'2026-06-12',
		'2026-07-10'
	];
	const some = (from: number, to: number) =>
		boards
			.slice(from, to)
			.map(({ id }) => id)
			.join(';');
	const good = (id: string, title: string, done: string, participants: string) =>
		entry(id, 'communication', 'M2', 'GOOD_PRACTICE', title, [undefined, undefined, done], {
			participants
		});
	const brief = (n: number, whom: string, done?: string) =>
		entry(`B-25-${n}`, 'communication', 'A4', 'BRIEFING', whom, [undefined, '2025-12-19', done], {
			owner_role: 'Assistant director'
		});
	return [
		...updates('25', days),
		good('GP-25-1', 'How one board reads its data', '2025-11-03', some(0, 14)),
		good('GP-25-2', 'A year’s plan for a small board', '2026-02-03', some(9, 21)),
		good('GP-25-3', 'Hearing pupils at the board', '2026-04-29', some(18, 27)),
		good('GP-25-4', 'Handing over the chair', '2026-06-24', some(27, 31)),
		brief(1, 'Children’s services', '2025-10-14'),
		brief(2, 'Finance', '2025-10-21'),
		brief(3, 'Legal and democratic services', '2025-11-04'),
		brief(4, 'Property', '2025-11-18'),
		brief(5, 'Human resources', '2025-12-02'),
		brief(6, 'Elected members', '2025-12-10'),
		brief(7, 'Public health'),
		entry('CS-25-1', 'case_study', 'A2', 'GOVERNANCE', 'Two boards that share a clerk', [
			undefined,
			undefined,
			'2026-03-12'
		]),
		entry('CS-25-2', 'case_study', 'A2', 'INDUCTION', 'A first year as a governor', [
			undefined,
			undefined,
			'2026-07-01'
		])
	];
}
