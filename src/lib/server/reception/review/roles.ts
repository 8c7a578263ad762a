import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';

/** Takes what is disclosed; gives roles to choose from where one is to be named: the forums, their chair and clerk, and leads. */
export function rolesOffered({ agreement, said }: Disclosed): string[] {
	const written = [
		...said.priorities.map(({ lead }) => lead),
		...said.actions.map(({ owner }) => owner)
	];
	return [
		...new Set([
			...written,
			...agreement.forums.map(({ name }) => name),
			'Forum chair',
			'Clerk to the forum',
			...agreement.topics.flatMap(({ name, called }) => (called ? [] : [`${name} lead`]))
		])
	];
}
