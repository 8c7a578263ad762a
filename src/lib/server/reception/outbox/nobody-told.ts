import type { Person } from '#lib/server/access/person.ts';
import { postsOf } from '#lib/server/access/posts.ts';
import { loadPartnerships } from '#lib/server/agreements/load.ts';
import { nobodyTold } from '#lib/server/house/posting/nobody-told.ts';
import { theHouse } from '#lib/server/house/the-house.ts';

/** Takes who asks; gives the schools and roles of their partnerships that evidence is asked of, and of whom nobody can be written to. */
export async function nobodyToldFor(
	person: Person | null
): Promise<{ partnership: string; whom: string[] }[]> {
	const own = postsOf(person);
	const house = await theHouse();
	const found = [];
	for (const { id, shortName } of loadPartnerships()) {
		if (own !== null && !own.includes(id)) continue;
		const whom = await nobodyTold(house, id);
		if (whom.length > 0) found.push({ partnership: shortName, whom });
	}
	return found;
}
