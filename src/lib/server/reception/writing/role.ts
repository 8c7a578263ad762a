import type { Entry } from '#lib/server/ledger/entries.ts';
import type { Agreement } from '#lib/server/agreements/agreement.ts';
import { namesNoRole } from '../deciding/nobody-named.ts';

const LONGEST = 80;

/** Takes what was written as the role of whoever writes; gives what is wrong with it, or null. */
export function roleProblem(role: string): string | null {
	if (role.length < 3) return 'Say in which role you write, such as “Reading lead”.';
	if (role.length > LONGEST) return `Shorten this to ${LONGEST} characters.`;
	return namesNoRole(role);
}

/** Takes what was entered and somebody’s label; gives the role in which they last wrote, or their label. */
export function roleOf(entries: Entry[], label: string): string {
	const last = entries.findLast(
		(entry) => (entry.kind === 'wrote' || entry.kind === 'pinned') && entry.by === label
	);
	return last && 'role' in last && last.role ? last.role : label;
}

/** Takes what was entered and the agreement; gives roles to choose from: those that wrote before, then its forums. */
export function rolesToOffer(entries: Entry[], { forums }: Pick<Agreement, 'forums'>): string[] {
	const used = entries.flatMap((entry) =>
		entry.kind === 'wrote' || entry.kind === 'pinned' ? [entry.role] : []
	);
	return [...new Set([...used.reverse(), ...forums.map(({ name }) => `Chair, ${name}`)])].slice(
		0,
		20
	);
}
