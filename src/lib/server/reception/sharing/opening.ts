import { error } from '@sveltejs/kit';
import { academicYear } from '#lib/calendar/academic-year.ts';
import type { Report } from '#lib/document/report.ts';
import { Guesses } from '#lib/server/access/guesses.ts';
import { sharedName } from '#lib/server/access/shared-link.ts';
import { viewerOfLink } from '#lib/server/access/shared-sight.ts';
import { loadPartnerships } from '#lib/server/agreements/load.ts';
import { today } from '#lib/server/clock.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import type { Viewer } from '#lib/server/disclosure/viewer.ts';
import { disclosedOf } from '#lib/server/house/disclosed-of.ts';
import type { House } from '#lib/server/house/house.ts';
import {
	audienceOf,
	sealAt,
	sealedReport,
	type SealedReport
} from '#lib/server/house/sealing/sealed-reports.ts';
import { linkBehind } from '#lib/server/house/shared-links.ts';
import { theHouse } from '#lib/server/house/the-house.ts';
import type { Shared } from '#lib/server/ledger/said-entries.ts';
import { reportShown } from './report-shown.ts';

/** What a link opens. */
export interface Opened {
	link: Shared;
	report: Report;
	/** What the report was made of; null where it is shown as it was sealed. */
	disclosed: Disclosed | null;
	sealed: SealedReport | null;
}

/** Nobody mistypes a link so often; a program that tries secrets does. */
const guesses = new Guesses(30);

const ENDED =
	'It was open for a limited time, or whoever gave it has ended it. Or a part of its address is missing: check that you have all of it.';
const TOO_OFTEN = 'There were too many tries from your network. Wait a minute, then try again.';

/**
 * Takes the secret of a link and the network address that asks; gives what the link opens. A link that
 * never was, has expired, was taken back or shows nothing any more is answered with the same words. Only
 * misses are limited: a proxy may give everybody one address, and a link that opens is never guessed.
 */
export async function openLink(secret: string, address: string): Promise<Opened> {
	const opened = await opens(secret);
	if (opened) return opened;
	if (guesses.tooMany(address, Date.now())) error(429, TOO_OFTEN);
	guesses.missed(address, Date.now());
	error(410, ENDED);
}

async function opens(secret: string): Promise<Opened | null> {
	const house = await theHouse();
	const link = linkBehind(house.ledger, sharedName(secret), today());
	const partnership = loadPartnerships().find(({ id }) => id === link?.partnership);
	const viewer = link && partnership ? viewerOfLink(link, partnership) : null;
	if (!link || !viewer) return null;
	return link.seal === undefined ? asItStands(house, link, viewer) : asSealed(house, link, viewer);
}

async function asItStands(house: House, link: Shared, viewer: Viewer): Promise<Opened | null> {
	const question = { partnership: link.partnership, year: link.year, asAt: asAtOf(link) };
	const disclosed = await disclosedOf(house, question, viewer, link);
	const report = await reportShown(disclosed, link.report);
	return report && { link, report, disclosed, sealed: null };
}

function asSealed(house: House, link: Shared, viewer: Viewer): Opened | null {
	const { partnership, year, seal: place = 0 } = link;
	const seal = sealAt(house, partnership, year, place);
	const sealed = seal ? sealedReport(house, seal, audienceOf(viewer)) : null;
	return sealed && { link, report: sealed.file.content.document, disclosed: null, sealed };
}

/** The day that was chosen, or today until the year is over. */
function asAtOf({ asAt, year }: Shared): string {
	const { to } = academicYear(year);
	return asAt ?? (today() < to ? today() : to);
}
