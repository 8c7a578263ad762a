/** Somebody with an account, an address and nothing against being written to. */
export interface Addressee {
	/** The account’s id. */
	account: string;
	/** Names of the roles that it holds in the partnership. */
	labels: string[];
	roles: { role: string; schools: string[] }[];
}

/** Takes the people of a partnership; gives the members of its forum, or whoever looks after the installation where it has none. */
export function forumMembers(people: Addressee[]): Addressee[] {
	const members = holding(people, 'forum-member');
	return members.length > 0 ? members : holding(people, 'administrator');
}

/** Takes people and a school; gives the governors of that school. */
export function governorsOf(people: Addressee[], school: string): Addressee[] {
	return people.filter(({ roles }) =>
		roles.some(({ role, schools }) => role === 'governor' && schools.includes(school))
	);
}

/** Takes people and the name of a role; gives whoever holds it, capitals aside. */
export function called(people: Addressee[], label: string): Addressee[] {
	return people.filter((one) => roleAs(one, label) !== undefined);
}

/** Takes somebody and the name of a role; gives the role as their account calls it, capitals aside, or nothing where they don’t hold it. */
export function roleAs({ labels }: Addressee, label: string): string | undefined {
	const wanted = label.trim().toLowerCase();
	return labels.find((one) => one.toLowerCase() === wanted);
}

function holding(people: Addressee[], wanted: string): Addressee[] {
	return people.filter(({ roles }) => roles.some(({ role }) => role === wanted));
}
