import type { DatabaseSync } from 'node:sqlite';
import type { Grant } from './person.ts';

interface GrantRow {
	role: Grant['role'];
	partnership: string | null;
	schools: string;
	label: string;
}

/** Takes an account's id; gives the roles that it holds, the oldest first. */
export function grantsOf(database: DatabaseSync, person: string): Grant[] {
	const rows = database
		.prepare(
			'SELECT role, partnership, schools, label FROM role_grant WHERE person = ? ORDER BY id'
		)
		.all(person) as unknown as GrantRow[];
	return rows.map((row) => ({ ...row, schools: JSON.parse(row.schools) as string[] }));
}

/** Takes an account's id and a role; grants it from now on. */
export function grant(database: DatabaseSync, person: string, given: Grant): void {
	database
		.prepare(
			`INSERT INTO role_grant (person, role, partnership, schools, label, granted_at)
			VALUES (?, ?, ?, ?, ?, ?)`
		)
		.run(
			person,
			given.role,
			given.partnership,
			JSON.stringify(given.schools),
			given.label,
			new Date().toISOString()
		);
}

/** Takes the name of a role; says whether somebody holds it already, capitals aside. */
export function labelIsTaken(database: DatabaseSync, label: string): boolean {
	return database.prepare('SELECT 1 FROM role_grant WHERE label = ?').get(label) !== undefined;
}

/** Gives the ids of the accounts that are administrators, the first one first. */
export function administrators(database: DatabaseSync): string[] {
	return database
		.prepare(`SELECT person FROM role_grant WHERE role = 'administrator' ORDER BY id`)
		.all()
		.map((row) => String(row.person));
}
