import type { Refused } from '#lib/server/ledger/incoming.ts';
import { signingRoles } from '#lib/server/review/signing-roles.ts';
import { signaturesOf } from '#lib/server/review/signatures.ts';
import type { House } from '../house.ts';
import { saidOf } from '../said-of.ts';
import { checkedBefore, isBlocked } from './checked.ts';
import { drafted, dropDrafts, keepDrafts } from './kept.ts';
import { signableOf, type Asking, type Signable } from './signable.ts';

/** Who signs or seals what. */
export interface Signing {
	/** Digest of the document that they had before them. */
	document: string;
	/** Label of their account. */
	by: string;
	/** ISO date. */
	today: string;
}

/** Takes a house, what is asked and a role; signs the report in that role as it stands, or gives why not. */
export async function signReport(
	house: House,
	asking: Asking,
	{ role, ...signing }: Signing & { role: string }
): Promise<Refused | { signed: string }> {
	for (;;) {
		const after = house.ledger.last();
		const signable = await readyToSign(house, asking, signing);
		if ('refused' in signable) return signable;
		const roles = rolesFor(signable, asking);
		if (!roles.includes(role))
			return { refused: `Choose one of those who sign: ${roles.join(', ')}.` };
		if (signedBy(house, asking, signable, role)) return { signed: signable.digest };
		const { partnership, year, report, asAt } = asking;
		const entry = { kind: 'signed-off', partnership, year, report, asAt, role } as const;
		const draft = drafted(house.home, signable.bytes);
		const bodies = [{ ...entry, document: signable.digest }];
		const keep = () => keepDrafts(house.home, [draft]);
		const written = house.ledger.appendAfter(after, bodies, signing.by, keep);
		dropDrafts([draft]);
		if (written) return { signed: signable.digest };
	}
}

/** Takes a house, what is asked and what somebody had before them; gives the report if it is still that and nothing stands in the way. */
export async function readyToSign(
	house: House,
	asking: Asking,
	{ document, today }: Signing
): Promise<Signable | Refused> {
	if (asking.asAt > today) return { refused: STILL_TO_COME };
	const signable = await signableOf(house, asking);
	if (!signable) return { refused: 'There is no such report to sign.' };
	if (signable.digest !== document) return { refused: CHANGED };
	if (isBlocked(checkedBefore(house, signable, today))) return { refused: BLOCKED };
	return signable;
}

/** Nobody can have seen what is counted up to a day that hasn’t been. */
export const STILL_TO_COME =
	'A report is signed and sealed as at a day that has been: choose today or an earlier day.';

/** Takes a report as it stands; gives the roles that sign it. */
export function rolesFor({ disclosed }: Signable, { report }: Asking): string[] {
	return signingRoles(disclosed.partnership, disclosed.agreement, report);
}

/** Takes a house and what is asked; gives every signature of that report at that date. */
export function signedOf(
	house: Pick<House, 'ledger'>,
	{ partnership, year, report, asAt }: Asking
) {
	return saidOf(house, partnership, year).signed.filter(
		(one) => one.report === report && one.asAt === asAt
	);
}

function signedBy(house: House, asking: Asking, { digest }: Signable, role: string): boolean {
	const [signature] = signaturesOf([role], signedOf(house, asking), digest);
	return signature?.signedAt != null;
}

const CHANGED =
	'The report has changed since you opened this page, so nothing was signed. Look at it again below.';
const BLOCKED = 'Something in the list stands in the way, so nothing was signed. Mend it first.';
