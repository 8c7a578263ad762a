import type { Phase } from '#lib/server/agreements/partnership.ts';

/** How the phases of schools are written. */
export const PHASE_NAMES: Record<Phase, string> = {
	'nursery-infant': 'Nursery and infant',
	infant: 'Infant',
	junior: 'Junior',
	primary: 'Primary',
	secondary: 'Secondary'
};
