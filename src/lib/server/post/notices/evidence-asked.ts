import { dateInWords } from '#lib/calendar/words.ts';
import type { Kind } from '../notice.ts';
import { askedOf } from '../asked-of.ts';
import { forumMembers } from '../people.ts';

/** A review asked a school, or whoever holds a role, for evidence. */
export interface EvidenceAsked {
	/** Clause reference, and the promise in short words. */
	clause: string;
	promise: string;
	school: { id: string; name: string } | null;
	role: string | null;
	/** ISO date. */
	due: string;
	path: string;
}

export const evidenceAsked: Kind<EvidenceAsked> = {
	letter: ({ clause, promise, school, role, due, path }, { name }, late) => ({
		subject: `Evidence is asked for: clause ${clause}`,
		paragraphs: [
			`The review of the ${name} asks ${school?.name ?? role ?? 'you'} for evidence of clause ${clause}: ${promise}.`,
			late
				? `It was wanted by ${dateInWords(due)} and hasn’t come yet.`
				: `It is wanted by ${dateInWords(due)}.`,
			'The page says which spreadsheet shows it. If there is nothing to send, say so to the forum: that is an answer too.'
		],
		link: { label: 'See what is missing', path }
	}),
	to: ({ school, role }, people) => {
		const asked = askedOf({ school: school?.id ?? null, role }, people);
		return asked.length > 0 ? asked : forumMembers(people);
	},
	when: ({ due }) => ({ due })
};
