import { seesParticipation } from '#lib/server/disclosure/by-role.ts';
import { PHASE_NAMES } from '#lib/server/reception/words.ts';
import { show } from '#lib/server/reception/showing.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const disclosed = await show(locals.person, params, url, 'partner');
	const { partnership, viewer, year } = disclosed;
	return {
		partnership: { name: partnership.name, year: year.label },
		schools: partnership.schools.map(({ id, name, phase }) => ({
			id,
			name,
			phase: PHASE_NAMES[phase],
			open: seesParticipation(viewer, id)
		}))
	};
};
