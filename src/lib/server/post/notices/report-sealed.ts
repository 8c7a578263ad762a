import { dateInWords } from '#lib/calendar/words.ts';
import type { Kind } from '../notice.ts';

/** A report was signed and sealed. */
export interface ReportSealed {
	report: string;
	/** ISO dates: up to when events were counted, and when it was sealed. */
	asAt: string;
	sealed: string;
	path: string;
}

export const reportSealed: Kind<ReportSealed> = {
	letter: ({ report, asAt, path }, { name }) => ({
		subject: `Signed and sealed: ${report}`,
		paragraphs: [
			`In the ${name}, this was signed and sealed as at ${dateInWords(asAt)}: ${report}.`,
			'The sealed report stays as it is. If evidence that comes later changes a figure, the page says which.'
		],
		link: { label: 'Open it', path }
	}),
	to: (_about, people) => people.filter(({ roles }) => roles.some(({ role }) => READERS.has(role))),
	when: ({ sealed }) => ({ happened: sealed })
};

/** Whoever has a role in the partnership itself. */
const READERS = new Set(['forum-member', 'governor', 'local-authority']);
