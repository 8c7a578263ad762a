import type { As } from '#lib/server/said/said.ts';
import type { SignedOff } from '#lib/server/ledger/said-entries.ts';

/** Whether a role has signed the report as it stands. */
export interface Signature {
	role: string;
	/** ISO time; null where it has not. */
	signedAt: string | null;
	/** An earlier signature, of a document that has changed since. */
	lapsed: { at: string; document: string } | null;
}

/**
 * Takes the roles that sign a report, the signatures given for it at its date and since it was last sealed,
 * and the digest of the document as it stands; gives how each role stands. A signature holds for the
 * document that was signed and for no other.
 */
export function signaturesOf(
	roles: string[],
	signed: Pick<As<SignedOff>, 'role' | 'at' | 'document'>[],
	digest: string
): Signature[] {
	return roles.map((role) => {
		const own = signed.filter((one) => one.role === role);
		const holds = own.findLast(({ document }) => document === digest);
		const last = own.at(-1);
		return {
			role,
			signedAt: holds?.at ?? null,
			lapsed: holds || !last ? null : { at: last.at, document: last.document }
		};
	});
}

/** Takes how each role stands; says whether all have signed the same document. */
export function allSigned(signatures: Signature[]): boolean {
	return signatures.every(({ signedAt }) => signedAt !== null);
}
