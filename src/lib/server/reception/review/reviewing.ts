import { error } from '@sveltejs/kit';
import { mayDecide } from '#lib/server/access/may.ts';
import type { Person } from '#lib/server/access/person.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import type { House } from '#lib/server/house/house.ts';
import { theHouse } from '#lib/server/house/the-house.ts';
import { agendaOf, type Agenda } from '#lib/server/review/agenda.ts';
import { show, type Place } from '../showing.ts';

/** Somebody who sits in the review of a year, and what lies before them. */
export interface Reviewing {
	house: House;
	disclosed: Disclosed;
	agenda: Agenda;
	/** Label of their account. */
	by: string;
	/** What every ledger entry of the review names. */
	about: Place;
}

/** Takes who asks and the address of a review; gives the review where they may decide in it. */
export async function reviewing(
	person: Person | null,
	{ partnership, year }: Place,
	url: URL
): Promise<Reviewing> {
	const disclosed = await show(person, { partnership, year }, url, 'partner');
	if (!mayDecide(person, partnership))
		error(403, 'The review is held by members of the forum and administrators.');
	return {
		house: await theHouse(),
		disclosed,
		agenda: agendaOf(disclosed),
		by: person.label,
		about: { partnership, year }
	};
}
