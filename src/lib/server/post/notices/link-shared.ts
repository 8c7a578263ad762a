import { dateInWords } from '#lib/calendar/words.ts';
import type { Kind } from '../notice.ts';
import { forumMembers } from '../people.ts';

/** Somebody gave a link to a report, so that those who answer for it know. The link itself is in no letter. */
export interface LinkShared {
	report: string;
	/** For whom, as a role. */
	recipient: string;
	/** ISO dates: its last day, and the day on which it was given. */
	expires: string;
	given: string;
	/** Label of the account that gave it, which needs no letter. */
	by: string;
	path: string;
}

export const linkShared: Kind<LinkShared> = {
	letter: ({ report, recipient, expires, path }, { name }) => ({
		subject: `Shared with a link: ${report}`,
		paragraphs: [
			`In the ${name}, a link to this was given: ${report}.`,
			`It is for: ${recipient}. It opens until ${dateInWords(expires)}, without an account.`,
			'If that isn’t right, end the link on the page.'
		],
		link: { label: 'See the links that are open', path }
	}),
	to: ({ by }, people) => forumMembers(people).filter(({ labels }) => !labels.includes(by)),
	when: ({ given }) => ({ happened: given })
};
