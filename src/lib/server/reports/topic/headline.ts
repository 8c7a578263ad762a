import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import { hasEvidence } from '../annual-evaluation/ladder-words.ts';
import { outcomeTitle } from '../annual-evaluation/outcome-words.ts';
import { TOO_LITTLE, tooLittle } from '../annual-evaluation/too-little.ts';
import { inWords, outOf } from '../words/numbers.ts';
import { STRENGTH_LABELS } from '../words/strength.ts';
import { bestRating } from './best-rating.ts';
import type { Topic } from './topics-of.ts';

/** Takes a topic; gives the one sentence that answers: what was delivered first, what changed after it. */
export function headline(topic: Topic, disclosed: Disclosed): string {
	const { training, outcomes, name } = topic;
	const reached = training
		? `${name} training reached ${outOf(training.schools, training.schoolsEligible)} schools`
		: `There was no training on ${name.toLowerCase()}`;
	const [first] = outcomes;
	if (!first) return `${reached}; no outcomes for pupils were sent.`;
	if (tooLittle(disclosed, topic.code)) return `${reached}, too few to expect a measurable effect.`;
	const title = outcomeTitle(first, disclosed);
	return `${reached}; ${title.charAt(0).toLowerCase()}${title.slice(1)}.`;
}

/** Takes a topic; gives how far the evidence carries. */
export function lede(topic: Topic, disclosed: Disclosed): string {
	const known = topic.training?.ladder.filter(hasEvidence).length ?? 0;
	const levels =
		known === 5
			? 'all five levels of evidence are known.'
			: `${inWords(known)} of the five levels of evidence ${known === 1 ? 'is' : 'are'} known.`;
	const rating = bestRating(topic.outcomes);
	const strength = `Strength of the evidence on pupils: ${rating} of 4 (${STRENGTH_LABELS[rating].toLowerCase()}).`;
	const warning = tooLittle(disclosed, topic.code) ? ` ${TOO_LITTLE.text}` : '';
	return `${levels.charAt(0).toUpperCase()}${levels.slice(1)} ${strength}${warning}`;
}
