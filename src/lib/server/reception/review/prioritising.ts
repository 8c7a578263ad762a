import type { SetPriority } from '#lib/server/ledger/said-entries.ts';
import { dateInWords } from '#lib/calendar/words.ts';
import { yearAfter } from '#lib/server/review/register-rows.ts';
import type { Problems } from '../deciding/sitting.ts';
import { sayOnce, type Deed } from './deed.ts';
import { dayProblem, roleProblem, titleProblem, writtenIn } from './own-words.ts';
import type { Reviewing } from './reviewing.ts';
import { atTheMeeting } from './sitting-open.ts';
import { standsOn } from './standing.ts';

/** Takes a review and a form; sets a priority for the year that follows, with its lead and the day its report is due. */
export function prioritise(reviewing: Reviewing, form: FormData): Deed {
	return atTheMeeting(reviewing, ({ date }) => {
		const priority = {
			title: writtenIn(form, 'title'),
			topic: writtenIn(form, 'topic') || null,
			lead: writtenIn(form, 'lead'),
			reportDue: writtenIn(form, 'reportDue')
		};
		const problems: Problems = {
			...titleProblem('title', priority.title, 'Say what matters most, in a few words.'),
			...topicProblem(priority, form.has('beside'), reviewing),
			...roleProblem('lead', priority.lead, 'Name the role that leads it.'),
			...dayProblem('reportDue', priority.reportDue, date, 'Write the day its report is due.'),
			...beforeNextYear(priority.reportDue, reviewing)
		};
		if (Object.keys(problems).length > 0) return { problems };
		const body: SetPriority = { kind: 'set-priority', ...reviewing.about, ...priority };
		return sayOnce(reviewing, [body], 'priority');
	});
}

/** A second priority on a topic gives its report a second entry in the calendar, which nobody should find out later. */
function topicProblem(
	{ title, topic }: { title: string; topic: string | null },
	beside: boolean,
	{ disclosed }: Reviewing
): Problems {
	if (topic === null) return {};
	if (!disclosed.agreement.topics.some(({ code }) => code === topic))
		return { topic: 'Choose a topic of the agreement, or none.' };
	const stands = standsOn(disclosed, topic);
	if (!stands || beside || isSaid(title, disclosed)) return {};
	const due = stands.reportDue ? `, and its report is due on ${dateInWords(stands.reportDue)}` : '';
	return {
		beside: `“${stands.title}” stands on this topic already${due}. A second one makes a second report due: tick that both are meant, or choose another topic.`
	};
}

/** What is sent twice is said once, by whatever hears it. */
function isSaid(title: string, { said }: Reviewing['disclosed']): boolean {
	return said.priorities.some((one) => one.title === title);
}

/** What is due before the next year begins is no report on the next year’s priority. */
function beforeNextYear(reportDue: string, { disclosed: { year } }: Reviewing): Problems {
	const next = yearAfter(year);
	return /^\d/.test(reportDue) && reportDue < next.from
		? { reportDue: `The next year begins on ${dateInWords(next.from)}: write a later day.` }
		: {};
}
