import { placesOf } from '#lib/server/reports/commentary.ts';
import { attendanceCsv, newHome, send } from '../attendance.fixture.ts';
import { openHouse, type House } from '../house.ts';
import { rolesFor, signReport } from './sign.ts';
import { sealReport } from './seal.ts';
import { signableOf, type Asking, type Signable } from './signable.ts';

/** The report that these tests sign. */
export const ASKED: Asking = {
	...{ partnership: 'pods', year: '2025-26', asAt: '2026-08-31' },
	report: 'annual-evaluation'
};

export const TODAY = '2026-09-10';

/** A house with two meetings of the heads’ forum, and every required place of the report written. */
export async function houseToSeal(home = newHome()): Promise<House> {
	const house = await openHouse(home);
	const sent: Parameters<typeof attendanceCsv>[0] = [
		['HSF1', 'A1', 'present'],
		['HSF2', 'A1', 'present']
	];
	await send(house, attendanceCsv(sent), 'autumn.csv');
	await writeAll(house);
	return house;
}

/** Writes something at every place that must have words. */
export async function writeAll(house: House, asked = ASKED): Promise<void> {
	const { report } = await standing(house, asked);
	const { partnership, year } = asked;
	const required = placesOf(report).filter(({ place }) => place.required && !place.written);
	house.decide(
		required.map(({ place }) => ({
			...{ kind: 'wrote', partnership, year, report: asked.report, place: place.id },
			...{ text: 'Nothing else is known.', draft: false, role: 'Lead of the report' }
		})),
		'clerk'
	);
}

/** The report as it stands. */
export async function standing(house: House, asked = ASKED): Promise<Signable> {
	const signable = await signableOf(house, asked);
	if (!signable) throw new Error('There is no such report.');
	return signable;
}

/** Signs the report as it stands in one role, or in every role that signs it. */
export async function sign(house: House, role?: string, asked = ASKED): Promise<void> {
	const signable = await standing(house, asked);
	for (const one of role ? [role] : rolesFor(signable, asked)) {
		const signing = { document: signable.digest, by: 'clerk', today: TODAY };
		const outcome = await signReport(house, asked, { ...signing, role: one });
		if ('refused' in outcome) throw new Error(outcome.refused);
	}
}

/** Signs the report in every role and seals it; gives the place of the seal. */
export async function signAndSeal(house: House, asked = ASKED): Promise<number> {
	await sign(house, undefined, asked);
	const { digest } = await standing(house, asked);
	const outcome = await sealReport(house, asked, { document: digest, by: 'clerk', today: TODAY });
	if ('refused' in outcome) throw new Error(outcome.refused);
	return outcome.seal;
}
