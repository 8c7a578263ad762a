import { mayDecide } from '#lib/server/access/may.ts';
import type { Person } from '#lib/server/access/person.ts';
import { openQuestions } from '#lib/server/agreements/questions-of.ts';
import { today } from '#lib/server/clock.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';

/** A question that is open today, and the address at which it is answered. */
export interface LeftOpen {
	id: string;
	asks: string;
	href: string;
}

/** Takes who asks, what is disclosed and, where only one is meant, a clause; gives the questions that they could answer today, none to who may not. */
export function leftOpenTo(
	person: Person | null,
	{ agreement, partnership }: Disclosed,
	clause?: string
): LeftOpen[] {
	if (!mayDecide(person, partnership.id)) return [];
	return openQuestions(agreement, partnership, today())
		.filter((question) => clause === undefined || question.clause === clause)
		.map(({ id, asks }) => ({ id, asks, href: `/${partnership.id}/questions#${id}` }));
}
