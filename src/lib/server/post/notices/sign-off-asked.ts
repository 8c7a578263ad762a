import type { Kind } from '../notice.ts';
import { called, forumMembers } from '../people.ts';

/** A review was held, and a role hasn’t signed its report yet. */
export interface SignOffAsked {
	report: string;
	role: string;
	/** ISO date on which the review was held. */
	held: string;
	path: string;
}

export const signOffAsked: Kind<SignOffAsked> = {
	letter: ({ report, role, path }, { name }) => ({
		subject: `Waits for a signature: ${report}`,
		paragraphs: [
			`The review of the ${name} was held, and its report waits for a signature: ${report}.`,
			`It is for this role to sign: ${role}. The page says what is still to be done before that.`
		],
		link: { label: 'Read it and sign', path }
	}),
	to: ({ role }, people) => {
		const asked = called(people, role);
		return asked.length > 0 ? asked : forumMembers(people);
	},
	when: ({ held }) => ({ happened: held })
};
