import { error } from '@sveltejs/kit';
import { viewerOf } from '#lib/server/access/may.ts';
import type { Person } from '#lib/server/access/person.ts';
import { loadPartnerships } from '#lib/server/agreements/load.ts';
import type { Partnership } from '#lib/server/agreements/partnership.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import { discloseOwnSchool, type DisclosedOwnSchool } from '#lib/server/disclosure/own-school.ts';
import { discloseRows, type DisclosedRows } from '#lib/server/disclosure/rows.ts';
import type { Viewer } from '#lib/server/disclosure/viewer.ts';
import { evidenceOfEach } from '#lib/server/evaluation/evidence.ts';
import { ownSchool } from '#lib/server/evaluation/own-school/own-school.ts';
import { disclosedOf, type Wanted } from '#lib/server/house/disclosed-of.ts';
import { theHouse } from '#lib/server/house/the-house.ts';
import { asAtOf, yearOf } from './when.ts';

/** The partnership and year of an address. */
export type Place = { partnership: string; year: string };

/** Takes who asks, for which partnership, year and report, and where it goes; gives what they may see of it. */
export async function show(
	person: Person | null,
	place: Place & Wanted,
	url: URL,
	audience: Viewer['audience']
): Promise<Disclosed> {
	const partnership = partnershipOpenTo(person, place.partnership);
	const viewer = viewerOf(person, partnership, audience);
	if (!viewer) error(404, 'There is no such partnership, or it isn’t open to you.');
	const year = yearOf(place.year, partnership);
	const question = { partnership: partnership.id, year: year.id, asAt: asAtOf(url, year) };
	return disclosedOf(await theHouse(), question, viewer, place);
}

/** Takes who asks and a partnership’s id; gives the partnership if it is open to them. */
export function partnershipOpenTo(person: Person | null, id: string): Partnership {
	const partnership = loadPartnerships().find((candidate) => candidate.id === id);
	// The same words whether it is absent or closed: an address must not tell which partnerships exist.
	if (!partnership || !viewerOf(person, partnership, 'partner')) {
		error(404, 'There is no such partnership, or it isn’t open to you.');
	}
	return partnership;
}

/** Takes what is disclosed and a clause; gives the rows behind its figures, each once, by the same door. */
export async function rowsBehind(disclosed: Disclosed, ref: string): Promise<DisclosedRows> {
	// The lead comes last, since whether a row counts is told of the figure that says how the promise stands.
	const findings = disclosed.findings
		.filter(({ clause }) => clause === ref)
		.toSorted((a, b) => Number(a.lead) - Number(b.lead));
	const { warehouse } = await theHouse();
	const rows = (await evidenceOfEach(warehouse, disclosed, findings)).flat();
	const once = new Map(rows.map((row) => [JSON.stringify([row.upload, row.sheet, row.row]), row]));
	return discloseRows([...once.values()], disclosed);
}

/** Takes what is disclosed and a school of its partnership; gives what sheets say of the school alone, by the same door, or null. */
export async function schoolAlone(
	disclosed: Disclosed,
	school: string
): Promise<DisclosedOwnSchool | null> {
	const { warehouse } = await theHouse();
	return discloseOwnSchool(await ownSchool(warehouse, disclosed, school), disclosed);
}
