import { logAccess } from './access-log.ts';
import type { Accounts } from './accounts.ts';
import { readEmail } from './email.ts';
import { PASSWORD_LENGTH } from './engine.ts';
import { listed } from './people.ts';
import type { FieldProblem } from './problem.ts';

const RECENT = 15 * 60 * 1000;

/** The form with which somebody sets their own e-mail address and password. */
export interface PasswordForm {
	email: string;
	password: string;
}

/**
 * Takes an account's id, when its session began, the form and the time; sets address and password,
 * and ends all its sessions. Gives what has to be put right, nothing when it is done. Who has a
 * password already must have signed in within the last quarter of an hour, so that a screen left
 * open is not enough to take an account over.
 */
export async function setPassword(
	accounts: Accounts,
	person: { id: string; since: Date },
	form: PasswordForm,
	now: Date
): Promise<FieldProblem[]> {
	const email = readEmail(form.email);
	const problems = [
		...lateProblem(accounts, person, now),
		...(await emailProblem(accounts, person.id, email)),
		...passwordProblem(form.password)
	];
	if (problems.length > 0 || !email) return problems;
	await keep(accounts, person.id, email, form.password);
	logAccess(accounts.database, person.id, 'set-password');
	return [];
}

function lateProblem(
	accounts: Accounts,
	person: { id: string; since: Date },
	now: Date
): FieldProblem[] {
	const late = now.getTime() - person.since.getTime() > RECENT;
	if (!late || !listed(accounts, person.id)?.hasPassword) return [];
	const message = 'Sign out and in again first: changing a password needs a fresh sign-in.';
	return [{ field: 'password', message }];
}

async function emailProblem(
	{ engine }: Accounts,
	id: string,
	email: string | null
): Promise<FieldProblem[]> {
	if (!email)
		return [{ field: 'email', message: 'Write an e-mail address like office@school.example.' }];
	const { internalAdapter } = await engine.$context;
	const holder = await internalAdapter.findUserByEmail(email);
	if (!holder || holder.user.id === id) return [];
	return [{ field: 'email', message: 'This address belongs to another account. Use another one.' }];
}

function passwordProblem(password: string): FieldProblem[] {
	const { min, max } = PASSWORD_LENGTH;
	if (password.length >= min && password.length <= max) return [];
	const message = `Choose a password of ${min} to ${max} characters. Three words picked at random do well.`;
	return [{ field: 'password', message }];
}

async function keep(
	{ engine }: Accounts,
	id: string,
	email: string,
	password: string
): Promise<void> {
	const { internalAdapter, password: hasher } = await engine.$context;
	const hash = await hasher.hash(password);
	await internalAdapter.updateUser(id, { email });
	const known = await internalAdapter.findAccounts(id);
	if (known.some((account) => account.providerId === 'credential'))
		await internalAdapter.updatePassword(id, hash);
	else
		await internalAdapter.linkAccount({
			userId: id,
			providerId: 'credential',
			accountId: id,
			password: hash
		});
	await internalAdapter.deleteUserSessions(id);
}
