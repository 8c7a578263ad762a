import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import { discloseSaid } from '#lib/server/disclosure/said.ts';
import { saidIn, type Request } from '#lib/server/said/said.ts';
import type { House } from './house.ts';

/** Takes a house and what is disclosed; gives what the reviews of all its partnership’s years asked for, as far as this viewer may see it. */
export function requestsAsked(
	{ ledger }: Pick<House, 'ledger'>,
	{ partnership, agreement, viewer }: Pick<Disclosed, 'partnership' | 'agreement' | 'viewer'>
): Request[] {
	const entries = ledger.entries({ partnership: partnership.id });
	const years = new Set(
		entries.flatMap((entry) => (entry.kind === 'asked-for-evidence' ? [entry.year] : []))
	);
	return [...years].flatMap(
		(year) => discloseSaid(saidIn(entries, year), agreement, viewer).requests
	);
}
