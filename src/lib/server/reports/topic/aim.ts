import { clauseHref, topicReport } from '#lib/document/addresses.ts';
import type { Block, Section } from '#lib/document/report.ts';
import { STATE_WORDS } from '#lib/document/state.ts';
import { clausesOf, type Clause } from '#lib/server/agreements/agreement.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import { inSentence } from '../annual-evaluation/ladder-words.ts';
import { commentaries } from '../commentary.ts';
import { placeOf } from '../place.ts';
import { promisesOf } from '../promises.ts';
import { quantity } from '../words/quantity.ts';
import { hasAgreedAim, prioritiesFor } from './parts.ts';
import type { Topic } from './topics-of.ts';

/** Takes a topic; gives what was aimed at, in its lead’s words, in figures that were agreed and in what the agreement promises. */
export function aim(topic: Topic, disclosed: Disclosed): Section {
	const promises = promised(topic, disclosed);
	const { shortTitle } = disclosed.agreement;
	return {
		id: 'aim',
		title: 'The aim',
		blocks: [
			...commentaries(disclosed, topicReport(topic.code), {
				id: 'aim',
				heading: 'What we set out to change',
				asks: `Say what the partnership wants ${inSentence(topic.name)} to change, for whom and by when.`,
				required: !hasAgreedAim(topic, disclosed),
				most: 400
			}),
			{
				kind: 'prose',
				paragraphs: promises.length > 0 ? [] : [`The ${shortTitle} names no promise on it.`],
				items: [...priorities(topic, disclosed), ...targets(topic)]
			},
			...promises
		]
	};
}

function priorities(topic: Topic, disclosed: Disclosed): string[] {
	return prioritiesFor(topic, disclosed).map(
		({ title, lead }) =>
			`The priority set for the year: “${title}”${lead ? `, led by: ${lead}` : ''}.`
	);
}

function targets({ outcomes }: Topic): string[] {
	return outcomes.map(({ name, target, unit, direction }) =>
		target === null
			? `${name}: no target was agreed.`
			: `${name}: ${quantity(target, unit)}${direction === 'lower' ? ' or less' : ''} was agreed.`
	);
}

/** Takes a topic; gives the clauses that promise something of it. */
export function clausesAbout(topic: Topic, disclosed: Disclosed): Clause[] {
	return clausesOf(disclosed.agreement).filter((clause) => isAbout(clause, topic, disclosed));
}

function promised(topic: Topic, disclosed: Disclosed): Block[] {
	const clauses = clausesAbout(topic, disclosed);
	if (clauses.length === 0) return [];
	const states = new Map(promisesOf(disclosed).map(({ clause, finding }) => [clause.ref, finding]));
	return [
		{
			kind: 'table',
			id: 'promised',
			title: `What the ${disclosed.agreement.shortTitle} promises`,
			columns: [
				{ key: 'promise', label: 'Promise' },
				{ key: 'state', label: 'State' }
			],
			rows: clauses.map(({ ref, short }) => {
				const state = states.get(ref)?.state ?? 'no-evidence';
				return [
					{ text: `${ref} ${short}`, href: clauseHref(placeOf(disclosed), ref) },
					{ text: STATE_WORDS[state], state }
				];
			}),
			notes: []
		}
	];
}

/** Measured by records of the topic, by its outcomes, or by the training that it had. */
function isAbout({ ref, measurements }: Clause, topic: Topic, { findings }: Disclosed): boolean {
	const measures = topic.outcomes.map(({ measure }) => measure);
	const rests = findings.some(
		({ clause, cells = [] }) =>
			clause === ref && cells.some((cell) => measures.includes(cell.measure))
	);
	const named = measurements.some((measurement) => measurement.with['topic'] === topic.code);
	const trained = measurements.some(({ indicator }) => indicator === 'training-ladder');
	return rests || named || (trained && topic.training !== null);
}
