import { dateInWords } from '#lib/calendar/words.ts';
import type { State } from '#lib/document/state.ts';
import type { School } from '#lib/server/agreements/partnership.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import type { HeadsForum } from '#lib/server/evaluation/forums/heads-forum.ts';
import { countsOf, promisesOf } from '../promises.ts';
import { meetingName } from '../meetings.ts';
import { numbered } from '../words/numbers.ts';

/** Takes a school; gives the one sentence that its board should take away. */
export function headline(school: School, disclosed: Disclosed): string {
	const [own, all] = [ours(school, disclosed), theirs(disclosed)];
	if (!own && !all) return 'The promises are made; the evidence has yet to be sent.';
	if (!own) return `Nothing has been sent yet about ${school.shortName}; ${all}.`;
	return all ? `${own}; ${all}.` : `${own}.`;
}

function ours({ id, shortName }: School, { participation }: Disclosed): string {
	const part = participation.find(({ school }) => school === id);
	if (!part || part.meetingsEligible + part.sessionsOffered === 0) return '';
	const { meetingsAttended, meetingsEligible, sessionsAttended, sessionsOffered } = part;
	const came = [
		...(meetingsEligible > 0
			? [`${meetingsAttended} of ${numbered(meetingsEligible, 'meeting')}`]
			: []),
		...(sessionsOffered > 0
			? [`${sessionsAttended} of ${numbered(sessionsOffered, 'training session')}`]
			: [])
	];
	return `${shortName} came to ${came.join(' and ')}`;
}

/** Only promises that can be counted are counted, and the rest is not passed over: the strip below has it. */
function theirs(disclosed: Disclosed): string {
	const counts = countsOf(promisesOf(disclosed));
	const count = (...states: State[]) =>
		counts
			.filter(({ state }) => states.includes(state))
			.reduce((total, { count }) => total + count, 0);
	const counted = count('met', 'on-track', 'at-risk', 'not-met');
	if (counted === 0) return '';
	return disclosed.closed
		? `the partnership kept ${count('met')} of the ${numbered(counted, 'promise')} that can be counted`
		: `the partnership has kept or is on track with ${count('met', 'on-track')} of the ${numbered(counted, 'promise')} that can be counted so far`;
}

/** Takes the forum of heads; gives which of its meetings this follows, and when the next is. */
export function lede({ forum, latest, next }: HeadsForum, disclosed: Disclosed): string {
	const name = disclosed.forums.find(({ code }) => code === forum.code)!;
	const follows = latest
		? `This follows the ${meetingName(name)} of ${dateInWords(latest.date)}.`
		: `The ${forum.name} has not met yet in ${disclosed.year.label}.`;
	if (next) return `${follows} The next is planned for ${dateInWords(next.date)}.`;
	return `${follows} ${disclosed.closed ? 'It was the last of the year.' : 'The date of the next is not in the diary yet.'}`;
}
