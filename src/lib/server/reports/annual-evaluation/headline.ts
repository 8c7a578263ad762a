import type { State } from '#lib/document/state.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import type { OutcomeMeasure } from '#lib/server/evaluation/evaluation.ts';
import { uploadsUsed } from '../uploads-used.ts';
import { countsOf, promisesOf } from '../promises.ts';
import { capital, inWords, many } from '../words/numbers.ts';
import { forumSentences } from './forum-sentences.ts';
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
