import { error } from '@sveltejs/kit';
import { mayAdminister } from '#lib/server/access/may.ts';
import type { Person } from '#lib/server/access/person.ts';

/** Takes the request's person; gives them where they are an administrator, and answers 403 otherwise. */
export function administrator({ person }: App.Locals): Person {
	if (!mayAdminister(person)) error(403, 'Only administrators invite and remove people.');
	return person;
}
