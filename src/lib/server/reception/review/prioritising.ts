import type { SetPriority } from '#lib/server/ledger/said-entries.ts';
import { dateInWords } from '#lib/calendar/words.ts';
import { yearAfter } from '#lib/server/review/register-rows.ts';
import type { Problems } from '../deciding/sitting.ts';
import { sayOnce, type Deed } from './deed.ts';
import { dayProblem, roleProblem, titleProblem, writtenIn } from './own-words.ts';
import type { Reviewing } from './reviewing.ts';
import { atTheMeeting } from './sitting-open.ts';

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
			...topicProblem(priority.topic, reviewing),
			...roleProblem('lead', priority.lead, 'Name the role that leads it.'),
			...dayProblem('reportDue', priority.reportDue, date, 'Write the day its report is due.'),
			...beforeNextYear(priority.reportDue, reviewing)
		};
		if (Object.keys(problems).length > 0) return { problems };
		const body: SetPriority = { kind: 'set-priority', ...reviewing.about, ...priority };
		return sayOnce(reviewing, [body], reviewing.disclosed.said.priorities, 'priority');
	});
}

function topicProblem(topic: string | null, { disclosed: { agreement } }: Reviewing): Problems {
	return topic === null || agreement.topics.some(({ code }) => code === topic)
		? {}
		: { topic: 'Choose a topic of the agreement, or none.' };
}

/** What is due before the next year begins is no report on the next year’s priority. */
function beforeNextYear(reportDue: string, { disclosed: { year } }: Reviewing): Problems {
	const next = yearAfter(year);
	return /^\d/.test(reportDue) && reportDue < next.from
		? { reportDue: `The next year begins on ${dateInWords(next.from)}: write a later day.` }
		: {};
}
