import { action, arrangements, entry, type Entry } from '../record.ts';

/** What the two sides did together, and agreed at the last review to do. */
export function together(): Entry[] {
	const agreed = '2025-07-08';
	return [
		...arrangements('25', ['2025-10-07', '2025-12-02', '2026-03-03', '2026-06-09']),
		action('PR-25-1', 'M3', 'PROFILE', 'Stand at the county show', [
			undefined,
			'2025-09-20',
			'2025-09-20'
		]),
		action('PR-25-2', 'M3', 'PROFILE', 'Page about governing for parents', [
			undefined,
			'2025-11-28',
			'2025-11-25'
		]),
		action('PR-25-3', 'M3', 'PROFILE', 'Evening for employers', [
			undefined,
			'2026-02-27',
			'2026-02-26'
		]),
		action('PR-25-4', 'M3', 'PROFILE', 'Piece in the authority’s newsletter', [
			undefined,
			'2026-03-20',
			'2026-04-17'
		]),
		action('PR-25-5', 'M3', 'PROFILE', 'Awards for long service', [
			undefined,
			'2026-06-17',
			'2026-06-17'
		]),
		entry(
			'P-25',
			'priority',
			'M4',
			'JOINT',
			'Joint priorities for 2025 to 2026',
			[undefined, '2025-09-30', '2025-09-22'],
			{ owner_role: 'Both chairs' }
		),
		action('RA-25-1', 'E1', 'REVIEW_ACTIONS', 'Send minutes within ten school days', [
			agreed,
			'2025-10-31',
			'2025-10-24'
		]),
		action('RA-25-2', 'E1', 'REVIEW_ACTIONS', 'Put induction online once a year', [
			agreed,
			'2025-09-30',
			'2025-09-25'
		]),
		action('RA-25-3', 'E1', 'REVIEW_ACTIONS', 'A rota for the mailbox', [
			agreed,
			'2025-11-03',
			'2025-11-03'
		]),
		action('RA-25-4', 'E1', 'REVIEW_ACTIONS', 'Write to boards that took no part', [
			agreed,
			'2026-01-30',
			'2026-03-13'
		]),
		action('RA-25-5', 'E1', 'REVIEW_ACTIONS', 'Ask boards about the service in May', [
			agreed,
			'2026-05-29',
			'2026-05-20'
		]),
		action('RA-25-6', 'E1', 'REVIEW_ACTIONS', 'Take the Best Value review to members', [
			agreed,
			'2026-06-30',
			'2026-06-22'
		]),
		entry(
			'NY-25',
			'review',
			'E1',
			'NEXT_YEAR',
			'Agenda and practices for 2026 to 2027',
			['2026-06-09', '2026-07-07', '2026-07-07'],
			{ owner_role: 'Both chairs' }
		),
		entry(
			'BV-25',
			'review',
			'M10',
			'BEST_VALUE',
			'Best Value review of governor services',
			['2025-07-08', '2026-06-30', '2026-06-22'],
			{ owner_role: 'Head of service' }
		)
	];
}
