import { today } from '#lib/server/clock.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import type { Request } from '#lib/server/said/said.ts';

/** A request as its list shows it. */
export interface AskedFor {
	/** Its place in the ledger. */
	seq: number;
	clause: string;
	/** The school or role that is asked. */
	whom: string;
	what: string;
	due: string;
	standing: 'open' | 'overdue' | 'sent' | 'given-up';
	/** What came of it, and on which day. */
	closed: { reason: string; on: string } | null;
	/** Where a spreadsheet for it is sent. */
	send: string;
}

/** Takes what is disclosed; gives the requests that this viewer may see, the one due first before the others, closed ones last. */
export function requestsShown(disclosed: Disclosed): AskedFor[] {
	const all = disclosed.said.requests.map((request) => asked(request, disclosed));
	const rank = ({ standing }: AskedFor) => Number(standing === 'sent' || standing === 'given-up');
	return all.sort((a, b) => rank(a) - rank(b) || a.due.localeCompare(b.due) || a.seq - b.seq);
}

function asked(
	{ seq, clause, school, role, what, due, closed }: Request,
	{ partnership }: Disclosed
) {
	const named = partnership.schools.find(({ id }) => id === school)?.name;
	return {
		...{ seq, clause, what, due },
		whom: role ?? named ?? 'A school',
		standing: closed ? closed.outcome : due < today() ? ('overdue' as const) : ('open' as const),
		closed: closed ? { reason: closed.reason, on: closed.at.slice(0, 10) } : null,
		send: `/evidence/new?partnership=${partnership.id}`
	};
}
