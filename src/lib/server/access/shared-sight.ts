import type { Partnership } from '#lib/server/agreements/partnership.ts';
import type { Viewer } from '#lib/server/disclosure/viewer.ts';

/** Whose sight a link can give, in the order in which the form offers them. */
export const AUDIENCES = ['public', 'local-authority', 'forum-member', 'governor'] as const;

/** What a link says of its readers. */
export interface Sight {
	audience: string;
	school: string | null;
}

/**
 * Takes what a link says of its readers and its partnership; gives the viewer that `disclose` asks for.
 * It always sees what may leave the house, because a link can be passed on. Null: nobody sees this any
 * more, as when its school has left the partnership.
 */
export function viewerOfLink(
	{ audience, school }: Sight,
	{ schools }: Pick<Partnership, 'schools'>
): Viewer | null {
	const role = AUDIENCES.find((one) => one === audience);
	if (!role) return null;
	if (role !== 'governor') return { role, schools: [], audience: 'export' };
	const isMember = schools.some(({ id }) => id === school);
	return isMember ? { role, schools: [school!], audience: 'export' } : null;
}
