import type { Disclosed, DisclosedForum } from '#lib/server/disclosure/disclosed.ts';
import { heldOf } from '../meetings.ts';
import { inWords, list, many } from '../words/numbers.ts';

/** Takes what is disclosed; gives a sentence on the forums that met as agreed and one on the first that didn’t. */
export function forumSentences(disclosed: Disclosed): string[] {
	const inState = (...states: string[]) =>
		disclosed.forums.filter((forum) => states.includes(stateOf(forum, disclosed)));
	const short = inState('not-met', 'at-risk').slice(0, 1);
	return [
		...metSentence(inState('met', 'on-track'), disclosed),
		...short.map((forum) => shortSentence(forum, disclosed))
	];
}

function stateOf(forum: DisclosedForum, { findings }: Disclosed): string {
	return findings.find(({ clause, lead }) => clause === forum.clause && lead)?.state ?? '';
}

function metSentence(forums: DisclosedForum[], { closed }: Disclosed): string[] {
	const [first] = forums;
	if (!first) return [];
	const names = list(forums.map((forum) => forum.name));
	if (!closed) return [`The ${names} ${isOne(forums) ? 'is' : 'are'} keeping to the pace agreed.`];
	const { schools, cameOnce } = first.reach;
	const everyone = forums.length === 1 && schools > 0 && cameOnce === schools;
	return [`The ${names} met as often as agreed${everyone ? ' and every school came' : ''}.`];
}

/** "Strategic Cluster Meetings" are many even where they are the only forum. */
function isOne([first, ...others]: DisclosedForum[]): boolean {
	return others.length === 0 && !first!.name.endsWith('s');
}

function shortSentence(forum: DisclosedForum, { closed }: Disclosed): string {
	const held = heldOf(forum).length;
	const { never } = forum.reach;
	const what = closed ? shortfall(forum, held) : soFar(forum, held);
	if (never === 0 || held === 0 || !closed) return `${what}.`;
	return `${what}, and ${many(never, 'school')} never came to it.`;
}

function shortfall({ name, perYear }: DisclosedForum, held: number): string {
	return `The ${name} fell ${many((perYear ?? held) - held, 'meeting')} short`;
}

function soFar({ name }: DisclosedForum, held: number): string {
	const met =
		held === 0 ? 'hasn’t met yet' : `has met ${held === 1 ? 'once' : `${inWords(held)} times`}`;
	return `The ${name} ${met} and is at risk of falling short`;
}
