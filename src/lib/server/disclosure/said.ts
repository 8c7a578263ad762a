import type { YearSaid } from '#lib/server/said/said.ts';
import type { Agreement } from '#lib/server/agreements/agreement.ts';
import { NOTHING_SAID } from '#lib/server/said/said.ts';
import { keepsFigures } from './internal.ts';
import type { Viewer } from './viewer.ts';

/** What a viewer may see of what was said. Links and their secrets are nobody’s. */
export type DisclosedSaid = Omit<YearSaid, 'shares'>;

/**
 * Takes what was said, an agreement and a viewer; gives what they may see of it. Commentary is written
 * for whoever reads the report; who was asked for evidence stays among those who were asked and who ask.
 */
export function discloseSaid(
	{ shares: _, ...said }: YearSaid,
	agreement: Pick<Agreement, 'internal'>,
	viewer: Viewer
): DisclosedSaid {
	if (keepsFigures(agreement, viewer)) return NOTHING_SAID;
	return { ...said, requests: said.requests.filter(({ school }) => seesRequest(viewer, school)) };
}

/** The board’s own briefing says in a file too what its school was asked for: it leaves to those who were asked. */
function seesRequest({ role, schools, audience }: Viewer, school: string | null): boolean {
	if (role === 'governor') return school !== null && schools.includes(school);
	return audience === 'partner' && (role === 'administrator' || role === 'forum-member');
}
