import type { Board } from './boards.ts';
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

/** The year of the stories. Takes boards, for what was sent to some of them. */
export function register2025(boards: Board[]): Entry[] {
	return [...heard(), ...seats(), ...told(boards), ...together(), ...needs(), ...lasting()];
}

/** One consultation came after the decision; one was never answered. */
function heard(): Entry[] {
	return [
		consultation('C-25-1', 'ADMISSIONS', 'Admissions for September 2027', [
			'2025-09-15',
			'2025-11-28',
			'2025-11-14'
		]),
		consultation('C-25-2', 'FUNDING_FORMULA', 'Schools’ funding formula', [
			'2025-10-01',
			'2025-11-12',
			'2025-11-07'
		]),
		consultation('C-25-3', 'SEND_PLACES', 'Places for pupils with special needs', [
			'2025-11-24',
			'2026-01-30',
			'2026-01-22'
		]),
		consultation('C-25-4', 'TRANSPORT', 'Home to school transport', [
			'2026-02-20',
			'2026-02-13',
			'2026-03-06'
		]),
		consultation('C-25-5', 'PLACE_PLANNING', 'School places to 2031', [
			'2026-03-02',
			'2026-04-24',
			undefined
		]),
		consultation('C-25-6', 'SAFEGUARDING', 'Safeguarding arrangements', [
			'2026-04-20',
			'2026-06-19',
			'2026-06-10'
		]),
		toldBack('C-25-1B', 'ADMISSIONS', 'What the answers on admissions changed', '2026-01-20'),
		toldBack('C-25-2B', 'FUNDING_FORMULA', 'What the answers on the formula changed', '2026-01-14'),
		toldBack('C-25-3B', 'SEND_PLACES', 'What the answers on places changed', '2026-03-18')
	];
}

/** Nine seats, one of them empty since the spring. */
function seats(): Entry[] {
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

/** No update went out between the middle of January and the end of March. */
function told(boards: Board[]): Entry[] {
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

/** What the two sides did together, and agreed at the last review to do. */
function together(): Entry[] {
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

/** One need waits still; the others were met within two terms. */
function needs(): Entry[] {
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

/** What makes the partnership last: money, protocols, and who takes over from whom. */
function lasting(): Entry[] {
	const protocol = (n: number, title: string, done: string) =>
		entry(`PT-${n}`, 'protocol', 'M7', undefined, title, [undefined, undefined, done], {
			owner_role: 'Head of service'
		});
	const item = (topic: string, title: string, done?: string) =>
		entry(`CI-${topic}`, 'document', 'M13', topic, title, [undefined, undefined, done]);
	const role = (id: string, owner: string, left: string, filled: string) =>
		entry(id, 'lead', 'M13', 'KEY_ROLE', owner, [left, undefined, filled], { owner_role: owner });
	return [
		entry(
			'FD-25',
			'document',
			'M9',
			'FUNDING',
			'Funding of the association for 2026 to 2027',
			[undefined, '2026-03-31', '2026-03-24'],
			{ owner_role: 'Director', value_gbp: '6000' }
		),
		entry(
			'RS-25',
			'document',
			'M9',
			'RESERVES',
			'The association’s reserves at 31 March 2026',
			[undefined, undefined, '2026-03-31'],
			{ value_gbp: '4900' }
		),
		protocol(1, 'Appointment of authority governors', '2025-02-04'),
		protocol(2, 'DBS checks', '2024-10-08'),
		protocol(3, 'Data on governors', '2023-06-13'),
		protocol(4, 'Clerking', '2025-06-10'),
		protocol(5, 'Induction', '2026-03-03'),
		item('DEPUTIES', 'Deputies named on both sides', '2025-10-07'),
		item('HANDOVER', 'Handover note'),
		item('RECORDS', 'Access to each other’s records', '2025-10-07'),
		item('AGREEMENT', 'Framework signed', '2024-04-01'),
		role('KR-25-1', 'Secretary of the association', '2025-11-30', '2026-01-19'),
		role('KR-25-2', 'Manager of governor services', '2026-04-17', '2026-06-01')
	];
}
