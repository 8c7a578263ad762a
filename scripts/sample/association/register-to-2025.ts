import {
	action,
	arrangements,
	consultation,
	entry,
	need,
	toldBack,
	updates,
	vacancy,
	type Entry
} from './record.ts';

/** Before the year of the stories: a year less well recorded. */
export function registerTo2025(): Entry[] {
	const agreed = '2024-07-10';
	return [
		...updates('24', [
			'2024-09-20',
			'2024-11-29',
			'2025-01-24',
			'2025-03-28',
			'2025-05-16',
			'2025-07-04'
		]),
		...arrangements('24', ['2024-10-08', '2025-02-04', '2025-06-10']),
		consultation('C-24-1', 'ADMISSIONS_2026', 'Admissions for September 2026', [
			'2024-10-14',
			'2024-11-29',
			'2024-11-20'
		]),
		consultation('C-24-2', 'FUNDING_2025', 'Schools’ funding formula', [
			'2024-10-07',
			'2024-11-13',
			'2024-11-08'
		]),
		consultation('C-24-3', 'EARLY_HELP', 'Early help in localities', [
			'2025-03-17',
			'2025-03-10',
			undefined
		]),
		toldBack('C-24-1B', 'ADMISSIONS_2026', 'What the answers on admissions changed', '2025-02-11'),
		vacancy('V-24-1', 'Schools Forum, seat 1', ['2024-06-03', '2024-12-20', '2024-09-17']),
		vacancy('V-24-2', 'Admissions Forum, seat 1', ['2024-11-04', '2025-02-14', '2025-03-10']),
		entry(
			'P-24',
			'priority',
			'M4',
			'JOINT',
			'Joint priorities for 2024 to 2025',
			[undefined, '2024-09-30', '2024-11-05'],
			{ owner_role: 'Both chairs' }
		),
		need('N-01', 'INDUCTION', 'Induction for new governors', [
			'2024-09-02',
			'2025-04-04',
			'2024-09-26'
		]),
		need('N-02', 'OUTCOMES', 'Reading results', ['2024-09-16', '2025-04-04', '2024-11-06']),
		need('N-03', 'FINANCE', 'Reading the budget', ['2024-10-07', '2025-05-23', '2025-02-06']),
		need('N-04', 'SEND', 'Boards’ duties for special needs', [
			'2024-10-14',
			'2025-05-23',
			undefined
		]),
		action('RA-24-1', 'E1', 'REVIEW_ACTIONS', 'Ask boards about the service in May', [
			agreed,
			'2025-05-30',
			'2025-05-21'
		]),
		action('RA-24-2', 'E1', 'REVIEW_ACTIONS', 'List the seats that governors hold', [
			agreed,
			'2024-12-20',
			'2025-02-04'
		]),
		action('RA-24-3', 'E1', 'REVIEW_ACTIONS', 'One form for training needs', [
			agreed,
			'2024-10-31',
			'2024-10-25'
		]),
		action('RA-24-4', 'E1', 'REVIEW_ACTIONS', 'Name deputies on both sides', [
			agreed,
			'2025-01-31',
			undefined
		]),
		entry(
			'FD-24',
			'document',
			'M9',
			'FUNDING',
			'Funding of the association for 2025 to 2026',
			[undefined, '2025-03-31', '2025-04-29'],
			{ owner_role: 'Director', value_gbp: '6000' }
		),
		entry(
			'RS-24',
			'document',
			'M9',
			'RESERVES',
			'The association’s reserves at 31 March 2025',
			[undefined, undefined, '2025-03-31'],
			{ value_gbp: '3600' }
		),
		entry(
			'NY-24',
			'review',
			'E1',
			'NEXT_YEAR',
			'Agenda and practices for 2025 to 2026',
			['2025-06-10', '2025-07-08', '2025-07-08'],
			{ owner_role: 'Both chairs' }
		)
	];
}
