import type { Partnership } from '#lib/server/agreements/partnership.ts';
import { logAccess } from './access-log.ts';
import type { Accounts } from './accounts.ts';
import { noAddress, readEmail } from './email.ts';
import { grant, labelIsTaken } from './grants.ts';
import { GOOD_FOR, linkFor } from './one-time-link.ts';
import { ROLES, type Grant, type Person } from './person.ts';
import type { FieldProblem } from './problem.ts';

/** The invitation form as it was sent. */
export interface InvitationForm {
	role: string;
	partnership: string;
	schools: string[];
	label: string;
	/** Empty: they sign in by links only. */
	email: string;
}

export type Invitation =
	{ ok: true; person: string; link: string } | { ok: false; problems: FieldProblem[] };

/**
 * Takes the form, the partnerships there are, who asks, and the dashboard's address; grants the role
 * and gives a link for them to sign in with, good for a week. An address that has an account already
 * gets the role beside those it holds.
 */
export async function invite(
	accounts: Accounts,
	form: InvitationForm,
	partnerships: Partnership[],
	by: Person,
	origin: string
): Promise<Invitation> {
	const problems = problemsIn(form, partnerships);
	if (labelIsTaken(accounts.database, form.label.trim()))
		problems.push({
			field: 'label',
			message: 'Somebody already holds a role of this name. Add what tells them apart.'
		});
	if (problems.length > 0) return { ok: false, problems };
	const person = await accountFor(accounts, form);
	grant(accounts.database, person, grantIn(form));
	logAccess(accounts.database, by.id, 'invited', person);
	return { ok: true, person, link: await linkFor(accounts, person, origin, GOOD_FOR.invitation) };
}

function problemsIn(form: InvitationForm, partnerships: Partnership[]): FieldProblem[] {
	const problems: FieldProblem[] = [];
	const add = (field: string, message: string) => problems.push({ field, message });
	const partnership = partnerships.find(({ id }) => id === form.partnership);
	if (!ROLES.some((role) => role === form.role)) add('role', 'Choose a role.');
	if (form.role !== 'administrator' && !partnership) add('partnership', 'Choose a partnership.');
	if (form.role === 'governor' && partnership && !namesSchoolsOf(partnership, form.schools))
		add('schools', 'Choose at least one school of this partnership.');
	if (!form.label.trim()) add('label', 'Write the name of the role.');
	if (form.label.length > 120) add('label', 'Write the name of the role in at most 120 letters.');
	if (form.email.trim() && !readEmail(form.email))
		add('email', 'Write an e-mail address like office@school.example, or leave it empty.');
	return problems;
}

function namesSchoolsOf({ schools }: Partnership, named: string[]): boolean {
	return named.length > 0 && named.every((id) => schools.some((school) => school.id === id));
}

async function accountFor({ engine }: Accounts, form: InvitationForm): Promise<string> {
	const { internalAdapter } = await engine.$context;
	const email = readEmail(form.email) ?? noAddress();
	const known = await internalAdapter.findUserByEmail(email);
	if (known) return known.user.id;
	const user = await internalAdapter.createUser(
		{ email, name: form.label.trim(), emailVerified: true },
		{ method: 'one-time-link' }
	);
	return user.id;
}

function grantIn(form: InvitationForm): Grant {
	const role = form.role as Grant['role'];
	return {
		role,
		partnership: role === 'administrator' ? null : form.partnership,
		schools: role === 'governor' ? form.schools : [],
		label: form.label.trim()
	};
}
