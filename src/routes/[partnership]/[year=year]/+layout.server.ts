import { frameOf } from '#lib/server/reception/frame.ts';
import type { LayoutServerLoad } from './$types';

/** What the masthead of every page of a partnership's year says. */
export const load: LayoutServerLoad = ({ locals, params, url }) =>
	frameOf(locals.person, params, url);
