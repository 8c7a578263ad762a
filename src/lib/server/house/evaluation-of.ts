import { dayOf } from '#lib/calendar/in-england.ts';
import { academicYear, type AcademicYear } from '#lib/calendar/academic-year.ts';
import type { Agreement } from '#lib/server/agreements/agreement.ts';
import { loadAgreement, loadPartnership } from '#lib/server/agreements/load.ts';
import { evaluate } from '#lib/server/evaluation/evaluate.ts';
import type { Evaluation, UploadSummary } from '#lib/server/evaluation/evaluation.ts';
import type { Ledger } from '#lib/server/ledger/ledger.ts';
import type { Upload } from '#lib/server/ledger/uploads.ts';
import { partnershipDecided } from './decided.ts';
import type { House } from './house.ts';
import { overridesOf, withOverrides } from './overrides.ts';

/** Which partnership, in which academic year (2025-26), with events counted up to which ISO date. */
export interface Question {
	partnership: string;
	year: string;
	asAt: string;
}

/** The same by whatever is agreed or chosen to be looked at, in an academic or a financial year. */
export interface Asked {
	partnership: string;
	agreement: Agreement;
	year: AcademicYear;
	asAt: string;
}

/** How many evaluations are remembered; each is a few hundred kilobytes. */
const REMEMBERED = 32;

const remembered = new Map<string, Promise<Evaluation>>();

/**
 * Takes a house and a question; gives the evaluation, computed once for each version of the evidence,
 * of the agreement and of the partnership's own file.
 */
export function evaluationOf(house: House, question: Question): Promise<Evaluation> {
	const { partnership, year, asAt } = question;
	const agreement = loadAgreement(loadPartnership(partnership).agreement);
	return evaluationBy(house, { partnership, agreement, year: academicYear(year), asAt });
}

/** The same by another agreement than the partnership’s own, or by a financial year: a Best Value review. */
export async function evaluationBy(house: House, asked: Asked): Promise<Evaluation> {
	await house.catchUp();
	const key = keyOf(house, asked);
	const known = remembered.get(key);
	if (known) return known;
	const computed = compute(house, asked);
	remember(key, computed);
	return computed;
}

function keyOf(house: House, { partnership, agreement, year, asAt }: Asked): string {
	const followed = loadPartnership(partnership);
	const version = house.ledger.version(partnership);
	return JSON.stringify([house.home, version, agreement, followed, year, asAt]);
}

function compute(house: House, asked: Asked): Promise<Evaluation> {
	return house.read(asked.partnership, (query, version) => {
		const partnership = partnershipDecided(house.ledger, asked.partnership, version);
		const overrides = overridesOf(house.ledger, partnership.id, asked.year.id, version);
		const computed = evaluate({
			warehouse: { snapshot: (read) => read(query) },
			partnership,
			agreement: asked.agreement,
			year: asked.year,
			asAt: asked.asAt,
			uploads: acceptedUploads(house.ledger, partnership.id, version),
			evidenceVersion: String(version)
		});
		return computed.then((evaluation) => withOverrides(evaluation, overrides));
	});
}

function remember(key: string, computed: Promise<Evaluation>): void {
	remembered.set(key, computed);
	computed.catch(() => remembered.delete(key));
	for (const oldest of remembered.keys()) {
		if (remembered.size <= REMEMBERED) return;
		remembered.delete(oldest);
	}
}

function acceptedUploads(ledger: Ledger, partnership: string, version: number): UploadSummary[] {
	return ledger
		.uploads(partnership)
		.filter(({ state, accepted }) => state === 'accepted' && (accepted?.seq ?? 0) <= version)
		.map(summaryOf);
}

function summaryOf({ id, file, sha256, sentOn, sheets, erased }: Upload): UploadSummary {
	const sum = (count: (sheet: Upload['sheets'][number]) => number) =>
		sheets.reduce((total, sheet) => total + count(sheet), 0);
	return {
		id,
		file,
		dataset: [...new Set(sheets.map(({ dataset }) => dataset))].join(', '),
		received: sentOn,
		sha256,
		rows: sum(({ rows }) => rows),
		accepted: sum(({ accepted }) => accepted),
		held: sum(({ held }) => held),
		setAside: sum(({ setAside }) => setAside),
		...(erased ? { erased: dayOf(erased) } : {})
	};
}
