import { dateInWords } from '#lib/calendar/words.ts';
import type { Kind } from '../notice.ts';
import { forumMembers } from '../people.ts';

/** A report is due: of a topic, of the year, of a review. */
export interface ReportDue {
	/** "Impact report: Reading". */
	report: string;
	/** ISO date. */
	due: string;
	path: string;
}

export const reportDue: Kind<ReportDue> = {
	letter: ({ report, due, path }, { name }, late) => ({
		subject: late
			? `${report}, was due on ${dateInWords(due)}`
			: `${report}, due on ${dateInWords(due)}`,
		paragraphs: late
			? [
					`In the ${name}, this was due on ${dateInWords(due)} and isn’t marked as done yet: ${report}.`,
					'If it is done, write that in the register. If it needs longer, tell the forum a new day.'
				]
			: [
					`In the ${name}, this is due on ${dateInWords(due)}: ${report}.`,
					'The figures are worked out already. What they mean is yours to write.'
				],
		link: { label: 'Open it', path }
	}),
	to: (_about, people) => forumMembers(people),
	when: ({ due }) => ({ due })
};
