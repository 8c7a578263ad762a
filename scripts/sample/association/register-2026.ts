import { action, arrangements, consultation, entry, need, updates, type Entry } from './record.ts';

/** The year that has begun, as it stood on 22 November 2026. */
export function register2026(): Entry[] {
	const agreed = '2026-07-07';
	return [
		...updates('26', ['2026-09-11', '2026-10-16', '2026-11-13']),
		...arrangements('26', ['2026-10-06']),
		entry(
			'P-26',
			'priority',
			'M4',
			'JOINT',
			'Joint priorities for 2026 to 2027',
			[undefined, '2026-09-30', '2026-09-28'],
			{ owner_role: 'Both chairs' }
		),
		consultation('C-26-1', 'ADMISSIONS_2028', 'Admissions for September 2028', [
			'2026-09-21',
			'2026-11-27',
			'2026-11-16'
		]),
		consultation('C-26-2', 'FUNDING_2027', 'Schools’ funding formula', [
			'2026-10-05',
			'2026-11-11',
			'2026-11-09'
		]),
		need('N-11', 'INDUCTION', 'Induction for new governors', [
			'2026-09-01',
			'2027-03-24',
			'2026-09-24'
		]),
		need('N-12', 'OUTCOMES', 'Reading results', ['2026-09-07', '2027-03-24', '2026-10-21']),
		need('N-13', 'FINANCE', 'Three-year budgets', ['2026-10-12', '2027-05-28', undefined]),
		action('RA-26-1', 'E1', 'REVIEW_ACTIONS', 'Fill the seat on corporate parenting', [
			agreed,
			'2026-10-30',
			undefined
		]),
		action('RA-26-2', 'E1', 'REVIEW_ACTIONS', 'Write the handover note', [
			agreed,
			'2026-11-13',
			'2026-11-10'
		]),
		action('RA-26-3', 'E1', 'REVIEW_ACTIONS', 'Look again at the protocol on data', [
			agreed,
			'2027-02-12',
			undefined
		]),
		entry(
			'FD-26',
			'document',
			'M9',
			'FUNDING',
			'Funding of the association for 2027 to 2028',
			[undefined, '2027-03-31', undefined],
			{ owner_role: 'Director' }
		),
		entry(
			'NY-26',
			'review',
			'E1',
			'NEXT_YEAR',
			'Agenda and practices for 2027 to 2028',
			[undefined, '2027-07-06', undefined],
			{ owner_role: 'Both chairs' }
		)
	];
}
