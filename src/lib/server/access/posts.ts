import type { Person } from './person.ts';

/**
 * Takes who is signed in; gives the partnerships of whose letters they may decide: those in whose forum
 * they sit; null: all, for an administrator.
 */
export function postsOf(person: Person | null): string[] | null {
	if (person?.administrator) return null;
	const held = person?.grants.filter(({ role }) => role === 'forum-member') ?? [];
	return held.flatMap(({ partnership }) => partnership ?? []);
}
