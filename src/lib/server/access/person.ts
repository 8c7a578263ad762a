/** The roles that can be granted. The first is of the installation, the others of one partnership. */
export const ROLES = ['administrator', 'forum-member', 'governor', 'local-authority'] as const;
export type Role = (typeof ROLES)[number];

/** The roles as they are called on a page. */
export const ROLE_NAMES: Record<Role, string> = {
	administrator: 'Administrator',
	'forum-member': 'Forum member',
	governor: 'Governor',
	'local-authority': 'Local authority'
};

/** One role that somebody holds. */
export interface Grant {
	role: Role;
	/** The partnership's id; null for an administrator, who looks after the whole installation. */
	partnership: string | null;
	/** For a governor: identifiers of their own schools. */
	schools: string[];
	/** Name of the role, never needed to be a person's: "Chair of governors, Beck Lane Junior". */
	label: string;
}

/** Somebody with an account. */
export interface Person {
	id: string;
	/** What the ledger and the pages call them: the name of their first role. */
	label: string;
	administrator: boolean;
	grants: Grant[];
}

/** Takes a person's id and grants; gives the person. */
export function personFrom(id: string, grants: Grant[]): Person {
	return {
		id,
		label: grants[0]?.label ?? 'Somebody without a role',
		administrator: grants.some((grant) => grant.role === 'administrator'),
		grants
	};
}
