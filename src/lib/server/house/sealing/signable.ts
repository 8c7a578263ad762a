import { inOneOrder } from '#lib/document/in-one-order.ts';
import type { Report } from '#lib/document/report.ts';
import { loadAgreement, loadPartnership } from '#lib/server/agreements/load.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import type { DisclosedSaid } from '#lib/server/disclosure/said.ts';
import type { Viewer } from '#lib/server/disclosure/viewer.ts';
import { builderOf, reportsOn } from '#lib/server/reports/index.ts';
import { isOffered } from '#lib/server/reports/offered.ts';
import { AUDIENCES, type Audience } from '#lib/server/review/seal/sealed-file.ts';
import { sha256 } from '#lib/server/review/seal/seal.ts';
import { disclosedOf } from '../disclosed-of.ts';
import type { Question } from '../evaluation-of.ts';
import { evidenced } from '../evidenced.ts';
import type { House } from '../house.ts';
import { saidOf } from '../said-of.ts';

/** Which report, of which partnership and year, as at which date. */
export interface Asking extends Question {
	report: string;
}

/** A report as it stands, for those who sign it: what they have before them, and what leaves once it is sealed. */
export interface Signable {
	/** What members see of everything. */
	disclosed: Disclosed;
	/** The report on their page. */
	report: Report;
	/** What each audience is given, protected as a file. */
	leaves: { audience: Audience; report: Report }[];
	/** Both, as they are kept once somebody signs them, and their sha256. */
	bytes: Buffer;
	digest: string;
}

/** What is kept of a signed report. */
export interface SignedDocument {
	report: Report;
	leaves: Signable['leaves'];
}

/** What members see on their page, which is what they sign. */
export const MEMBERS: Viewer = { role: 'forum-member', schools: [], audience: 'partner' };

/** Reports that only ask which one is meant. */
const CHOOSERS = ['school', 'topic', 'briefing'];

/** Takes what is disclosed to members; gives the names of the reports that can be signed and sealed: those about the whole partnership. */
export function sealableOn(disclosed: Disclosed): string[] {
	return reportsOn(disclosed).filter((name) => !CHOOSERS.includes(name));
}

/** How many reports are remembered as they stand: those that people are signing just now. */
const REMEMBERED = 4;

const remembered = new Map<string, Promise<Signable | null>>();

/** Takes a house and what is asked; gives the report as it stands, or null where there is no such report to sign. */
export async function signableOf(house: House, asking: Asking): Promise<Signable | null> {
	await house.catchUp();
	// A Best Value review rests on its peers as well, so that it is made anew each time.
	if (asking.report === 'best-value') return made(house, asking);
	const key = keyOf(house, asking);
	const known = remembered.get(key) ?? made(house, asking);
	remembered.delete(key);
	remembered.set(key, known);
	known.catch(() => remembered.delete(key));
	for (const oldest of remembered.keys())
		if (remembered.size > REMEMBERED) remembered.delete(oldest);
	return known;
}

/** Signing changes nothing of what is signed, so that it doesn’t make the report anew. */
function keyOf(house: House, asking: Asking): string {
	const { home, ledger } = house;
	const followed = loadPartnership(asking.partnership);
	const agreement = loadAgreement(followed.agreement);
	const said = unsigned(saidOf(house, asking.partnership, asking.year));
	const version = ledger.version(asking.partnership);
	return JSON.stringify([home, version, asking, followed, agreement, said]);
}

async function made(house: House, asking: Asking): Promise<Signable | null> {
	const disclosed = await seenBy(house, asking, MEMBERS);
	if (!sealableOn(disclosed).includes(asking.report)) return null;
	const report = builderOf(asking.report)!(disclosed);
	const leaves: Signable['leaves'] = [];
	for (const audience of AUDIENCES) {
		const leaving = await leavingReport(house, asking, audience);
		if (leaving) leaves.push({ audience, report: leaving });
	}
	const bytes = Buffer.from(`${inOneOrder({ report, leaves } satisfies SignedDocument)}\n`);
	return { disclosed, report, leaves, bytes, digest: sha256(bytes) };
}

/** Takes a house, what is asked and an audience; gives the report as it leaves for them today, or null where it isn’t for them. */
export async function leavingReport(
	house: House,
	asking: Asking,
	audience: Audience
): Promise<Report | null> {
	const made = await reportFor(house, asking, audience);
	return made && evidenced(house, made.disclosed, made.report);
}

/** Takes the same; gives the report before anybody looked for the rows behind its figures. */
export async function reportFor(
	house: House,
	asking: Asking,
	audience: Audience
): Promise<{ disclosed: Disclosed; report: Report } | null> {
	const disclosed = await seenBy(house, asking, fileFor(audience));
	const build = isOffered(asking.report, disclosed) ? builderOf(asking.report) : undefined;
	return build ? { disclosed, report: build(disclosed) } : null;
}

/** Takes an audience; gives the viewer as whom it is given files. */
export function fileFor(audience: Audience): Viewer {
	return { role: audience, schools: [], audience: 'export' };
}

/** Signatures and seals are about a report and no part of it: signing must not change what is signed. */
async function seenBy(house: House, asking: Asking, viewer: Viewer): Promise<Disclosed> {
	const disclosed = await disclosedOf(house, asking, viewer, asking);
	return { ...disclosed, said: unsigned(disclosed.said) };
}

function unsigned<T extends DisclosedSaid>(said: T): T {
	return { ...said, signed: [], seals: [] };
}
