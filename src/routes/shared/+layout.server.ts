import { contact } from '#lib/server/access/contact.ts';
import type { LayoutServerLoad } from './$types';

/** Whom readers of a link may ask. */
export const load: LayoutServerLoad = () => ({ contact: contact() });
