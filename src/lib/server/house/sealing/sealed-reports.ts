import { existsSync, readFileSync } from 'node:fs';
import type { Sealed } from '#lib/server/ledger/said-entries.ts';
import { AUDIENCES, type Audience, type SealedFile } from '#lib/server/review/seal/sealed-file.ts';
import { verifySealed } from '#lib/server/review/seal/verify.ts';
import type { Viewer } from '#lib/server/disclosure/viewer.ts';
import type { As } from '#lib/server/said/said.ts';
import type { House } from '../house.ts';
import { saidOf } from '../said-of.ts';
import { sealedPath } from './kept.ts';
import type { SignedDocument } from './signable.ts';

/** One audience’s file of a sealed report. */
export interface SealedReport {
	seal: As<Sealed>;
	audience: Audience;
	/** sha256 of its bytes. */
	sha256: string;
	bytes: Buffer;
	file: SealedFile;
}

/** Takes who is looking; gives the audience whose sealed documents they are given. A governor’s own rows are sealed for nobody, so they get what the public gets. */
export function audienceOf({ role }: Pick<Viewer, 'role'>): Audience {
	if (role === 'administrator') return 'forum-member';
	return AUDIENCES.find((audience) => audience === role) ?? 'public';
}

/** Takes a house, a partnership, a year and the place of a seal in the ledger; gives the seal, if it is there. */
export function sealAt(
	house: Pick<House, 'ledger'>,
	partnership: string,
	year: string,
	place: number
): As<Sealed> | undefined {
	return saidOf(house, partnership, year).seals.find(({ seq }) => seq === place);
}

/** Takes a house, a seal and an audience; gives their file, or null where the report is not for them. A file that isn’t as it was sealed is a fault. */
export function sealedReport(
	house: Pick<House, 'home'>,
	seal: As<Sealed>,
	audience: Audience
): SealedReport | null {
	const sha256 = sealedFor(seal, audience);
	if (!sha256) return null;
	const sound = soundReport(house, seal, audience);
	if (!sound)
		throw new Error(
			`The sealed report ${sha256} is not what was sealed. Restore it from a backup.`
		);
	return sound;
}

/** The same for pages that can do without it: null also where its file isn’t as it was sealed. */
export function soundReport(
	{ home }: Pick<House, 'home'>,
	seal: As<Sealed>,
	audience: Audience
): SealedReport | null {
	const sha256 = sealedFor(seal, audience);
	const path = sha256 ? sealedPath(home, sha256) : '';
	if (!sha256 || !existsSync(path)) return null;
	const bytes = readFileSync(path);
	const verified = verifySealed(bytes);
	if (verified.is !== 'sound' || verified.sha256 !== sha256) return null;
	return { seal, audience, sha256, bytes, file: verified.file };
}

function sealedFor({ documents }: Sealed, audience: Audience): string | undefined {
	return documents.find((one) => one.audience === audience)?.sha256;
}

/** Takes a house and the digest of a signed document; gives the document as it was signed, or null where it isn’t kept. */
export function signedDocument(
	{ home }: Pick<House, 'home'>,
	digest: string
): SignedDocument | null {
	const path = sealedPath(home, digest);
	return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as SignedDocument) : null;
}
