import { dayOf } from '#lib/calendar/in-england.ts';
import { viewerOf } from '#lib/server/access/may.ts';
import type { Person } from '#lib/server/access/person.ts';
import { loadAgreement, loadPartnership } from '#lib/server/agreements/load.ts';
import type { Partnership } from '#lib/server/agreements/partnership.ts';
import { today } from '#lib/server/clock.ts';
import { requestsAsked } from '#lib/server/house/requests-asked.ts';
import { theHouse } from '#lib/server/house/the-house.ts';
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

/** Takes requests and their partnership; gives the one due first before the others, closed ones last. */
export function requestsShown(requests: Request[], partnership: Partnership): AskedFor[] {
	const rank = ({ closed }: AskedFor) => Number(closed !== null);
	return requests
		.map((request) => asked(request, partnership))
		.sort((a, b) => rank(a) - rank(b) || a.due.localeCompare(b.due) || a.seq - b.seq);
}

/** Takes who asks and a partnership’s id; gives what its reviews asked for and still wait for, as far as this person may see it. */
export async function requestsWaiting(person: Person | null, id: string): Promise<AskedFor[]> {
	const partnership = loadPartnership(id);
	const viewer = viewerOf(person, partnership, 'partner');
	if (!viewer) return [];
	const agreement = loadAgreement(partnership.agreement);
	const requests = requestsAsked(await theHouse(), { partnership, agreement, viewer });
	return requestsShown(requests, partnership).filter(({ closed }) => closed === null);
}

function asked(
	{ seq, clause, school, role, what, due, closed }: Request,
	{ id: partnership, schools }: Partnership
): AskedFor {
	return {
		seq,
		clause,
		whom: role ?? schools.find(({ id }) => id === school)?.name ?? 'A school',
		what,
		due,
		standing: closed ? closed.outcome : due < today() ? 'overdue' : 'open',
		closed: closed ? { reason: closed.reason, on: dayOf(closed) } : null,
		send: `/evidence/new?partnership=${partnership}`
	};
}
