import { contact } from '#lib/server/access/contact.ts';
import type { LayoutServerLoad } from './$types';

/** Whom readers of a link may ask. Who they are doesn’t matter here: the link alone says what they see. */
export const load: LayoutServerLoad = () => ({ person: null, contact: contact() });
