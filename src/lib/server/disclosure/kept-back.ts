import type { EvidenceRow } from '#lib/server/evaluation/evidence.ts';
import { seesMarks, seesOutcomes, seesParticipation } from './by-role.ts';
import { seesCosts } from './costs.ts';
import type { Disclosed } from './disclosed.ts';
import { keepsFigures } from './internal.ts';

/** What a row would tell whoever may not know it. It follows from its spreadsheet alone, and tells nothing of the row. */
export type KeptBack = 'committee' | 'costs' | 'results' | 'attendance' | 'school';

/** Of a row, what decides who may see it. */
export type RowAsked = Pick<EvidenceRow, 'dataset' | 'cells'>;

/** For whom it is decided. */
export type Asking = Pick<Disclosed, 'viewer' | 'agreement'>;

/** Takes a row, of which school and group matter, and who is looking; gives why they may not see it, or null where they may. */
export function keptBack({ dataset, cells }: RowAsked, asking: Asking): KeptBack | null {
	const { viewer, agreement } = asking;
	if (keepsFigures(agreement, viewer)) return 'committee';
	if (!cells.school_urn) return null;
	const school = String(cells.school_urn);
	if (dataset === 'outcomes') return seesOutcomes(viewer, school) ? null : 'results';
	if (dataset === 'finance') return seesCosts(viewer, school) ? null : 'costs';
	if (dataset === 'attendance') {
		const forum = String(cells.group_code ?? 'HSF');
		return seesMarks(viewer, agreement, forum, school) ? null : 'attendance';
	}
	return seesParticipation(viewer, school) ? null : 'school';
}

/** Takes who is looking; gives the same person taking a file away. */
export function takingAway({ viewer, agreement }: Asking): Asking {
	return { agreement, viewer: { ...viewer, audience: 'export' } };
}
