import type { Partnership } from '#lib/server/agreements/partnership.ts';
import { seesParticipation } from './by-role.ts';
import type { Viewer } from './viewer.ts';

/**
 * Takes a school, its partnership and who asks for its board’s briefing; gives who its reader is: a
 * governor of that school alone, whoever makes it, so that a head’s copy for the board is the board’s own.
 * Who may not see what the school did stays who they are.
 */
export function asItsBoard(
	school: string,
	{ schools }: Pick<Partnership, 'schools'>,
	viewer: Viewer
): Viewer {
	const isOurs = schools.some(({ id }) => id === school);
	if (!isOurs || !seesParticipation(viewer, school)) return viewer;
	return { role: 'governor', schools: [school], audience: viewer.audience };
}
