import { frameToday } from '#lib/server/reception/frame.ts';
import { partnershipOpenTo } from '#lib/server/reception/showing.ts';
import type { LayoutServerLoad } from './$types';

/** What the masthead says. */
export const load: LayoutServerLoad = ({ locals, params }) => ({
	frame: frameToday(locals.person, partnershipOpenTo(locals.person, params.partnership))
});
