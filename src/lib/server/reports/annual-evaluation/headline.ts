import type { State } from '#lib/document/state.ts';
import type { Disclosed, DisclosedForum } from '#lib/server/disclosure/disclosed.ts';
import type { OutcomeMeasure } from '#lib/server/evaluation/evaluation.ts';
import { heldOf } from '../meetings.ts';
import { uploadsUsed } from '../uploads-used.ts';
import { countsOf, promisesOf } from '../promises.ts';
import { capital, inWords, list, many } from '../words/numbers.ts';
import { outcomeTitle } from './outcome-words.ts';
import { TOO_LITTLE, tooLittle } from './too-little.ts';

/** Takes what is disclosed; gives the one sentence that answers, and what can’t be answered yet. */
export function headline(disclosed: Disclosed): string {
	const count = counter(disclosed);
	const counted = count('met', 'on-track', 'at-risk', 'not-met');
	const { shortName: name } = disclosed.partnership;
	if (counted === 0) return nothingCounted(disclosed, name);
	return `${kept(disclosed, count, counted)} ${unshown(count('no-evidence'))}`.trim();
}

/** Takes what is disclosed; gives two or three sentences that follow the headline. */
export function lede(disclosed: Disclosed): string {
	if (uploadsUsed(disclosed).length === 0) return teaching(disclosed);
	const sentences = [...forumSentences(disclosed), ...outcomeSentences(disclosed)];
	return sentences.slice(0, 3).join(' ');
}

type Count = (...states: State[]) => number;

function counter(disclosed: Disclosed): Count {
	const counts = countsOf(promisesOf(disclosed));
	return (...states) =>
		counts
			.filter(({ state }) => states.includes(state))
			.reduce((total, { count }) => total + count, 0);
}

function kept(disclosed: Disclosed, count: Count, counted: number): string {
	const { partnership, closed } = disclosed;
	const promises = counted === 1 ? 'one promise' : `${counted} promises`;
	if (closed) {
		return `${partnership.shortName} kept ${count('met')} of the ${promises} that can be counted.`;
	}
	const sofar = `of the ${promises} that can be counted so far`;
	return `${partnership.shortName} has kept ${count('met')} and is on track with ${count('on-track')} ${sofar}.`;
}

function unshown(count: number): string {
	if (count === 0) return '';
	return `${capital(inWords(count))} more can’t be shown yet.`;
}

function nothingCounted(disclosed: Disclosed, name: string): string {
	return uploadsUsed(disclosed).length === 0
		? `${name} made its promises; the evidence has yet to be sent.`
		: `None of the promises of ${name} can be counted yet from what was sent.`;
}

function teaching({ partnership, agreement }: Disclosed): string {
	return [
		`${capital(many(partnership.schools.length, 'school'))} agreed to the ${agreement.shortTitle}.`,
		'A register of meetings brings the forums and who came, a training register brings training, and a sheet of outcomes brings what changed for pupils.',
		'Each shows here as soon as it is sent.'
	].join(' ');
}

function forumSentences(disclosed: Disclosed): string[] {
	const state = (forum: DisclosedForum) =>
		disclosed.findings.find((finding) => finding.clause === forum.clause && finding.lead)?.state;
	const met = disclosed.forums.filter((forum) => state(forum) === 'met');
	const short = disclosed.forums.filter((forum) =>
		['not-met', 'at-risk'].includes(state(forum) ?? '')
	);
	return [
		...metSentence(met),
		...short.slice(0, 1).map((forum) => shortSentence(forum, disclosed))
	];
}

function outcomeSentences(disclosed: Disclosed): string[] {
	const first = leadOutcome(disclosed);
	if (!first) return [];
	return [
		tooLittle(disclosed, first.topic) ? TOO_LITTLE.text : `${outcomeTitle(first, disclosed)}.`
	];
}

/** The measure that a promise about outcomes is judged by, where one is; else the first that can be shown. */
function leadOutcome({ findings, outcomes }: Disclosed): OutcomeMeasure | undefined {
	const leads = findings
		.filter(({ lead, strength }) => lead && strength !== null)
		.flatMap(({ cells = [] }) => cells.filter(({ breakdown }) => breakdown === 'Total'));
	const shown = outcomes.filter(({ change }) => change && change.strength > 0);
	return shown.find(({ measure }) => leads.some((cell) => cell.measure === measure)) ?? shown[0];
}

function metSentence(forums: DisclosedForum[]): string[] {
	const [only] = forums;
	if (!only) return [];
	if (forums.length > 1) {
		return [`The ${list(forums.map((forum) => forum.name))} met as often as agreed.`];
	}
	const { schools, cameOnce } = only.reach;
	const everyone = schools > 0 && cameOnce === schools ? ' and every school came' : '';
	return [`The ${only.name} met as often as agreed${everyone}.`];
}

function shortSentence(forum: DisclosedForum, { closed }: Disclosed): string {
	const held = heldOf(forum).length;
	const missing = (forum.perYear ?? held) - held;
	const fell = closed
		? `The ${forum.name} fell ${many(missing, 'meeting')} short`
		: `The ${forum.name} has met ${held === 1 ? 'once' : `${inWords(held)} times`}, behind the pace agreed`;
	const { never } = forum.reach;
	if (never === 0 || held === 0) return `${fell}.`;
	return `${fell}, and ${many(never, 'school was', 'schools were')} never in the room.`;
}
