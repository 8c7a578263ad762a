import { dateInWords } from '#lib/calendar/words.ts';
import type { Kind } from '../notice.ts';
import { forumMembers, roleAs, type Addressee } from '../people.ts';

/** A report is due: of a topic, of the year, of a review. */
export interface ReportDue {
	/** "Impact report: Reading". */
	report: string;
	/** ISO date. */
	due: string;
	/** Roles that the register or a review’s priority names for it, as somebody wrote them. */
	leads: string[];
	path: string;
}

export const reportDue: Kind<ReportDue> = {
	letter: (about, { name }, late, reader) => {
		const { report, due, path } = about;
		return {
			subject: late
				? `${report}, was due on ${dateInWords(due)}`
				: `${report}, due on ${dateInWords(due)}`,
			paragraphs: [...(late ? overdue(about, name) : ahead(about, name)), why(about, reader)],
			link: { label: 'Open it', path }
		};
	},
	to: ({ leads }, people) => {
		const leading = people.filter((one) => leads.some((lead) => roleAs(one, lead)));
		return leading.length > 0 ? leading : forumMembers(people);
	},
	when: ({ due }) => ({ due })
};

function overdue({ report, due }: ReportDue, name: string): string[] {
	return [
		`In the ${name}, this was due on ${dateInWords(due)} and isn’t marked as done yet: ${report}.`,
		'If it is done, write that in the register. If it needs longer, tell the forum a new day.'
	];
}

function ahead({ report, due }: ReportDue, name: string): string[] {
	return [
		`In the ${name}, this is due on ${dateInWords(due)}: ${report}.`,
		'The figures are worked out already. What they mean is yours to write.'
	];
}

/** The role as its account is called: what somebody wrote into a register may name a person. */
function why({ leads }: ReportDue, reader: Addressee): string {
	const role = leads.map((lead) => roleAs(reader, lead)).find(Boolean);
	if (role)
		return `This goes to you as “${role}”: the register or the review’s priorities name that role for this report.`;
	if (!reader.roles.some((one) => one.role === 'forum-member'))
		return 'This goes to you because you look after Accord here: neither a lead nor a member of the forum can be written to.';
	return leads.length > 0
		? 'This goes to every member of the forum, because nobody who can be written to holds the role that leads it.'
		: 'This goes to every member of the forum, because no lead is named for it.';
}
