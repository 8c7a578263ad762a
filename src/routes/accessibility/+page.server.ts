import { contact } from '#lib/server/access/contact.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ contact: contact() });
