import { dateInWords } from '#lib/calendar/words.ts';
import type { School } from '#lib/server/agreements/partnership.ts';
import type { Disclosed, DisclosedForum } from '#lib/server/disclosure/disclosed.ts';
import type { OutcomeMeasure } from '#lib/server/evaluation/evaluation.ts';
import { subjectOf } from '../annual-evaluation/outcome-words.ts';
import { fixed } from '../words/numbers.ts';
import { measuresFor } from './pupils.ts';
import { missedBy, type Missed } from './missed.ts';
import type { Promise } from '../promises.ts';
import { promisesInNeed } from './promises.ts';

const MOST = 3;

/** Takes a school; gives two or three questions that its findings raise, each open and nobody’s fault. */
export function questions(school: School, disclosed: Disclosed): string[] {
	return [
		...aboutForums(school, disclosed),
		...aboutHours(school, disclosed),
		...aboutPupils(school, disclosed),
		...aboutPromises(disclosed),
		ALWAYS
	].slice(0, MOST);
}

const ALWAYS =
	'What have we changed at our school this year with what we learned from the other schools?';

/** A forum of governors: to the next somebody has to go, the more so where nobody came to the last. */
function aboutForums({ id }: School, disclosed: Disclosed): string[] {
	const forGovernors = disclosed.agreement.forums
		.filter(({ expects }) => expects === 'governor')
		.map(({ code }) => code);
	return disclosed.forums
		.filter(({ code }) => forGovernors.includes(code))
		.flatMap((forum) => {
			const [missed, next] = [missedBy(id, forum, disclosed).at(-1), nextOf(forum, disclosed)];
			if (missed) return [nobodyCame(forum, missed, next)];
			return next
				? [`The ${forum.name} meets on ${dateInWords(next)}: who goes for our board?`]
				: [];
		});
}

function nobodyCame(
	{ name }: DisclosedForum,
	{ date, apologies }: Missed,
	next: string | undefined
): string {
	const who = next ? `who could go on ${dateInWords(next)}?` : 'who could go to the next?';
	const sent = apologies ? ', and apologies were sent' : '';
	return `Nobody from our school came to the ${name} of ${dateInWords(date)}${sent}: ${who}`;
}

function nextOf({ meetings }: DisclosedForum, { asAt }: Disclosed): string | undefined {
	return meetings
		.filter(({ status, date }) => status === 'planned' && date > asAt)
		.map(({ date }) => date)
		.toSorted()[0];
}

function aboutHours({ id }: School, { participation, equity }: Disclosed): string[] {
	const part = participation.find(({ school }) => school === id);
	if (!part) return [];
	if (part.sessionsOffered > 0 && part.sessionsAttended === 0)
		return ['Nobody from our school has been to joint training yet: what would help us most?'];
	if (part.dosage === null || equity.median === null || part.dosage >= equity.median / 2) return [];
	return [
		`We took ${fixed(part.dosage, 0)}% of the hours offered and the median school ${fixed(equity.median, 0)}%: what stands in the way?`
	];
}

/** One measure at most, and only where before and after may both be shown. */
function aboutPupils(school: School, disclosed: Disclosed): string[] {
	return measuresFor(school, disclosed)
		.flatMap((measure) => turned(measure, school))
		.slice(0, 1);
}

function turned(measure: OutcomeMeasure, { id }: School): string[] {
	const at = (point: string) =>
		measure.cells.find(
			(cell) => cell.school === id && cell.breakdown === 'Total' && cell.point === point
		)?.value ?? null;
	const [before, after] = [at('baseline'), at('followup')];
	if (before === null || after === null) return [];
	const worse = measure.direction === 'higher' ? after < before : after > before;
	if (!worse) return [];
	const unit = measure.unit === 'percent' ? '%' : '';
	const { name } = subjectOf(measure);
	return [
		`${name} at our school: ${fixed(before, 0)}${unit} before and ${fixed(after, 0)}${unit} after. Is that a few pupils, or something to look into?`
	];
}

/** One that may fall short, and one that nothing shows yet: two more of a kind would ask the same again. */
function aboutPromises(disclosed: Disclosed): string[] {
	const needy = promisesInNeed(disclosed);
	const short = needy.find(({ finding }) => finding.state !== 'no-evidence');
	const unshown = needy.find(({ finding }) => finding.state === 'no-evidence');
	return [
		...(short ? [fallsShort(short)] : []),
		...(unshown
			? [
					`Nothing shows yet how “${unshown.clause.short}” stands: could our school send what is missing?`
				]
			: [])
	];
}

function fallsShort({ clause, finding }: Promise): string {
	const stands = finding.state === 'not-met' ? 'not met' : 'at risk';
	return `“${clause.short}” is ${stands}: what will the partnership do, and what could we?`;
}
