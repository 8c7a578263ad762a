import type { State } from '#lib/document/state.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import type { OutcomeChange, OutcomeMeasure } from '#lib/server/evaluation/evaluation.ts';
import { uploadsUsed } from '../uploads-used.ts';
import { countsOf, promisesOf } from '../promises.ts';
import { capital, inWords, many, outOf } from '../words/numbers.ts';
import { forumSentences } from './forum-sentences.ts';
import { NO_CLEAR_CHANGE, outcomeTitle } from './outcome-words.ts';
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
	return sentences.slice(0, 3).join(' ') || whoCame(disclosed);
}

/** What can be said where no forum was agreed and nothing is claimed of pupils. */
function whoCame({ equity, partnership, agreement }: Disclosed): string {
	const { length } = partnership.schools;
	const [, more] = agreement.memberCalled ?? ['school', 'schools'];
	if (length === 0) return '';
	return `${capital(outOf(equity.tookPart, length))} ${more} took part in at least one meeting or training session.`;
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

function teaching(disclosed: Disclosed): string {
	return [
		whoFollows(disclosed),
		'A register of meetings brings the forums and who came, a training register brings training, and a sheet of outcomes brings what changed for pupils.',
		'Each shows here as soon as it is sent.'
	].join(' ');
}

function whoFollows({ partnership, agreement }: Disclosed): string {
	const { length } = partnership.schools;
	const [one, more] = agreement.memberCalled ?? ['school', 'schools'];
	if (length === 0) return `Which ${more} come under the ${agreement.shortTitle} is not known yet.`;
	const did = agreement.memberCalled ? 'come under' : 'agreed to';
	return `${capital(many(length, one, more))} ${did} the ${agreement.shortTitle}.`;
}

function outcomeSentences(disclosed: Disclosed): string[] {
	const chosen = [clearest(disclosed), leadOutcome(disclosed)].filter((measure) => measure != null);
	const found = [...new Set(chosen.map((measure) => outcomeClause(measure, disclosed)))];
	if (found.length < 2) return found.map((clause) => `${clause}.`);
	const [first, second] = found as [string, string];
	return [`${first}; ${second.charAt(0).toLowerCase()}${second.slice(1)}.`];
}

function outcomeClause(measure: OutcomeMeasure, disclosed: Disclosed): string {
	return tooLittle(disclosed, measure.topic)
		? TOO_LITTLE.text.replace(/\.$/, '')
		: outcomeTitle(measure, disclosed);
}

/** The clear change with the strongest evidence, whichever way it went. */
function clearest(disclosed: Disclosed): OutcomeMeasure | undefined {
	return shownOutcomes(disclosed)
		.filter(({ topic, change }) => {
			return change.words !== NO_CLEAR_CHANGE && !tooLittle(disclosed, topic);
		})
		.toSorted((a, b) => b.change.strength - a.change.strength)[0];
}

/** The measure that a promise about outcomes is judged by, where one is; else the first that can be shown. */
function leadOutcome(disclosed: Disclosed): OutcomeMeasure | undefined {
	const leads = disclosed.findings
		.filter(({ lead, strength }) => lead && strength !== null)
		.flatMap(({ cells = [] }) => cells.filter(({ breakdown }) => breakdown === 'Total'));
	const shown = shownOutcomes(disclosed);
	return shown.find(({ measure }) => leads.some((cell) => cell.measure === measure)) ?? shown[0];
}

type Changed = OutcomeMeasure & { change: OutcomeChange };

function shownOutcomes({ outcomes, findings }: Disclosed): Changed[] {
	const context = contextOnly(findings);
	return outcomes.filter(
		(outcome): outcome is Changed =>
			outcome.change !== null && outcome.change.strength > 0 && !context.has(outcome.measure)
	);
}

/** Measures that stand beside an aim and that no promise is about: nothing is claimed of them. */
function contextOnly(findings: Disclosed['findings']): Set<string> {
	const measuresOf = (isContext: boolean) =>
		findings
			.filter(({ indicator }) => (indicator === 'context-outcome') === isContext)
			.flatMap(({ cells = [] }) => cells.map(({ measure }) => measure));
	return new Set(measuresOf(true)).difference(new Set(measuresOf(false)));
}
