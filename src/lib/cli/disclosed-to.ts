import { home } from '#lib/server/root.ts';
import type { Wanted } from '#lib/server/house/disclosed-of.ts';
import type { House } from '#lib/server/house/house.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import type { Viewer } from '#lib/server/disclosure/viewer.ts';
import { complain } from './print.ts';

/** Who uses the command line has the files themselves: they see what an administrator sees on a page. */
export const OWNER: Viewer = { role: 'administrator', schools: [], audience: 'partner' };

const NOT_LOADED = 'The sample’s spreadsheets are not loaded here yet: “accord sample” loads them.';

/** What is asked: by the partnership’s agreement, or by the Best Value framework where a report or a clause of it is wanted. */
export interface Question extends Wanted {
	partnership: string;
	year: string;
	asAt: string;
}

/** Takes a question; gives the evaluation as the owner may see it, and what `also` makes of it while the house is open. */
export async function withDisclosed<T>(
	question: Question,
	also: (disclosed: Disclosed, house: House) => Promise<T>,
	viewer: Viewer = OWNER
): Promise<T> {
	const { disclosedOf } = await import('#lib/server/house/disclosed-of.ts');
	return withHouse(async (house) => {
		const disclosed = await disclosedOf(house, question, viewer, question);
		if (disclosed.partnership.sample && disclosed.uploads.length === 0) complain(NOT_LOADED);
		return also(disclosed, house);
	});
}

/** Opens the house for as long as some work takes. */
export async function withHouse<T>(work: (house: House) => Promise<T>): Promise<T> {
	const { openHouse } = await import('#lib/server/house/house.ts');
	const house = await openHouse(home());
	try {
		return await work(house);
	} finally {
		await house.close();
	}
}

/** Takes a question; gives the evaluation as the owner may see it. */
export function disclosedTo(question: Question): Promise<Disclosed> {
	return withDisclosed(question, async (disclosed) => disclosed);
}
