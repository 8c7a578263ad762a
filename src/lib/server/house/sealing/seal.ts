import { dateInWords } from '#lib/calendar/words.ts';
import { inOneOrder } from '#lib/document/in-one-order.ts';
import type { Report } from '#lib/document/report.ts';
import type { Sealed } from '#lib/server/ledger/said-entries.ts';
import type { Refused } from '#lib/server/ledger/incoming.ts';
import { uploadsUsed } from '#lib/server/reports/uploads-used.ts';
import { list } from '#lib/server/reports/words/numbers.ts';
import { approvedLine } from '#lib/server/review/seal/approved.ts';
import { sealedBytes, sha256 } from '#lib/server/review/seal/seal.ts';
import type { SealedContent } from '#lib/server/review/seal/sealed-file.ts';
import { signaturesOf } from '#lib/server/review/signatures.ts';
import { VERSION } from '#lib/server/root.ts';
import type { House } from '../house.ts';
import { saidOf } from '../said-of.ts';
import { drafted, dropDrafts, keepDrafts } from './kept.ts';
import { rulesFingerprint } from './rules.ts';
import { sealingKey } from './sealing-key.ts';
import { readyToSign, rolesFor, signedOf, type Signing } from './sign.ts';
import type { Asking, Signable } from './signable.ts';

/**
 * Takes a house and what is asked; seals the report that every role has signed, one file for each audience,
 * or gives why not. The files are on the disk before the ledger says so: a crash before its entry leaves no
 * seal, and a crash after it leaves a whole one. Gives the place of the seal in the ledger.
 */
export async function sealReport(
	house: House,
	asking: Asking,
	signing: Signing
): Promise<Refused | { seal: number }> {
	for (;;) {
		const after = house.ledger.last();
		const signable = await readyToSign(house, asking, signing);
		if ('refused' in signable) return signable;
		const before = sealOn(house, asking, signable.digest);
		if (before) return { seal: before };
		const signed = signaturesOf(
			rolesFor(signable, asking),
			signedOf(house, asking),
			signable.digest
		);
		if (signed.some(({ signedAt }) => signedAt === null)) return { refused: UNSIGNED };
		const contents = contentsOf(house, asking, signable, {
			place: after + 1,
			on: signing.today,
			signed: signed.map(({ role, signedAt }) => ({ role, at: signedAt! }))
		});
		if (write(house, after, asking, signable, contents, signing.by)) return { seal: after + 1 };
	}
}

const UNSIGNED = 'Not everybody has signed the report as it stands, so it was not sealed.';

/** The seal of this very document, where there is one: what didn’t change needs no second. */
function sealOn(house: House, { partnership, year, report, asAt }: Asking, digest: string) {
	return saidOf(house, partnership, year).seals.find(
		(one) => one.report === report && one.asAt === asAt && one.document === digest
	)?.seq;
}

interface Circumstances {
	place: number;
	on: string;
	signed: SealedContent['signed'];
}

function contentsOf(
	{ ledger }: House,
	{ partnership, year, report, asAt }: Asking,
	{ disclosed, leaves }: Signable,
	{ place, on, signed }: Circumstances
): SealedContent[] {
	const { agreement } = disclosed;
	const shared = {
		...{ partnership, year, report, asAt, sealedOn: on, signed },
		ledger: { id: ledger.identity(), place },
		evidence: uploadsUsed(disclosed).map(({ id, file, sha256 }) => ({ upload: id, file, sha256 })),
		agreement: {
			id: agreement.id,
			version: agreement.version,
			sha256: sha256(inOneOrder(agreement))
		},
		...{ rules: rulesFingerprint(), software: VERSION }
	};
	return leaves.map((leaf) => ({
		...shared,
		audience: leaf.audience,
		document: asSealed(leaf.report, on, signed)
	}));
}

/** The date and the signers stand on the document’s first page and at its foot; what it sums up to can’t, and is in the file’s name. */
function asSealed(report: Report, on: string, signed: SealedContent['signed']): Report {
	const roles = list(signed.map(({ role }) => role));
	return {
		...report,
		approved: approvedLine({ sealedOn: on, signed }),
		footer: [`Sealed on ${dateInWords(on)}, signed by: ${roles}.`, ...report.footer]
	};
}

function write(
	house: House,
	after: number,
	asking: Asking,
	signable: Signable,
	contents: SealedContent[],
	by: string
): boolean {
	const key = sealingKey(house.home);
	const drafts = contents.map((content) => ({
		audience: content.audience,
		...drafted(house.home, sealedBytes(content, key))
	}));
	const documents = drafts.map(({ audience, sha256 }) => ({ audience, sha256 }));
	const entry = entryOf(asking, signable, contents[0]!, documents);
	const keep = () => keepDrafts(house.home, drafts);
	const written = house.ledger.appendAfter(after, [entry], by, keep);
	dropDrafts(drafts);
	return written !== null;
}

function entryOf(
	{ partnership, year, report, asAt }: Asking,
	{ disclosed, digest }: Signable,
	{ evidence, agreement, rules, software, signed, sealedOn }: SealedContent,
	documents: Sealed['documents']
): Sealed {
	return {
		...{
			kind: 'sealed',
			partnership,
			year,
			report,
			asAt,
			on: sealedOn,
			document: digest,
			documents
		},
		evidence: evidence.map(({ upload, sha256 }) => ({ upload, sha256 })),
		...{ agreement, rules, software, signed },
		version: Number(disclosed.evidenceVersion)
	};
}
