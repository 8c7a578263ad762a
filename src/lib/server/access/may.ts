import type { Partnership } from '#lib/server/agreements/partnership.ts';
import type { Viewer } from '#lib/server/disclosure/viewer.ts';
import type { Grant, Person } from './person.ts';

/** Where somebody holds several roles in a partnership, the one that shows most counts. */
const WIDEST_FIRST = ['forum-member', 'local-authority', 'governor'] as const;

type Seen = Pick<Partnership, 'id' | 'sample' | 'schools'>;

/**
 * Takes who is signed in (null: nobody), a partnership, and where the figures go; gives the viewer
 * that `disclose` asks for, or null where they may not see the partnership at all. Invented
 * partnerships are open to all, as the public would see them, which is always as an export.
 */
export function viewerOf(
	person: Person | null,
	partnership: Seen,
	audience: Viewer['audience']
): Viewer | null {
	if (person?.administrator) return { role: 'administrator', schools: [], audience };
	const held = grantsIn(person, partnership.id);
	const role = WIDEST_FIRST.find((widest) => held.some((grant) => grant.role === widest));
	if (role) return { role, schools: ownSchools(held, partnership), audience };
	return partnership.sample ? { role: 'public', schools: [], audience: 'export' } : null;
}

/** Takes who is signed in and a partnership's id; says whether they may send it spreadsheets. */
export function mayLoad(person: Person | null, partnership: string): boolean {
	if (!person) return false;
	return (
		person.administrator ||
		grantsIn(person, partnership).some(({ role }) => role === 'forum-member' || role === 'governor')
	);
}

/**
 * Takes who is signed in and a partnership's id; says whether they may let a spreadsheet's rows count.
 * A sheet speaks of every school, so a governor of one sends, and somebody of the forum accepts.
 */
export function mayAccept(person: Person | null, partnership: string): boolean {
	if (!person) return false;
	if (person.administrator) return true;
	return grantsIn(person, partnership).some(({ role }) => role === 'forum-member');
}

/**
 * Takes who is signed in, a partnership's id and who sent an upload; says whether they may take it
 * back. Everybody may take back their own; forum members and administrators any.
 */
export function mayWithdraw(person: Person | null, partnership: string, sentBy: string): boolean {
	if (!person || !mayLoad(person, partnership)) return false;
	if (person.administrator || sentBy === person.label) return true;
	return grantsIn(person, partnership).some(({ role }) => role === 'forum-member');
}

/**
 * Takes who is signed in and a partnership's id; says whether they may erase a file for good, which no
 * one can take back. Not everybody who sent one: others' figures may rest on it.
 */
export function mayErase(person: Person | null, partnership: string): boolean {
	return mayAccept(person, partnership);
}

/**
 * Takes who is signed in and a partnership's id; says whether they may write down what the partnership
 * decided: an answer to what its agreement leaves open, or a state beside a computed one.
 */
export function mayDecide(person: Person | null, partnership: string): person is Person {
	return mayAccept(person, partnership);
}

/**
 * Takes who is signed in, a partnership's id and a report's name; says whether they may write under its
 * figures. The Best Value review is written by the local authority's officer too.
 */
export function mayWrite(
	person: Person | null,
	partnership: string,
	report: string
): person is Person {
	if (mayDecide(person, partnership)) return true;
	return (
		report === 'best-value' &&
		grantsIn(person, partnership).some(({ role }) => role === 'local-authority')
	);
}

/** Takes who is signed in; says whether they may invite people and remove them. */
export function mayAdminister(person: Person | null): person is Person {
	return person !== null && person.administrator;
}

function grantsIn(person: Person | null, partnership: string): Grant[] {
	return person?.grants.filter((grant) => grant.partnership === partnership) ?? [];
}

// A school that has since been struck from the partnership's file gives no view of anything.
function ownSchools(held: Grant[], partnership: Seen): string[] {
	const known = new Set(partnership.schools.map((school) => school.id));
	return [...new Set(held.flatMap((grant) => grant.schools))].filter((id) => known.has(id));
}
