import { frameOf } from '#lib/server/reception/frame.ts';
import type { LayoutServerLoad } from './$types';

/** What the masthead of every page of a review says, or the line in its place on a projector. */
export const load: LayoutServerLoad = ({ locals, params, url }) =>
	frameOf(locals.person, params, url);
