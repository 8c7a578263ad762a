import { entry, type Entry } from '../record.ts';

/** What makes the partnership last: money, protocols, and who takes over from whom. */
export function lasting(): Entry[] {
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
