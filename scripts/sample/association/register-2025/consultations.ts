import { consultation, toldBack, type Entry } from '../record.ts';

/** One consultation came after the decision; one was never answered. */
export function heard(): Entry[] {
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
