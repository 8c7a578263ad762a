import { clauseHref } from '#lib/document/addresses.ts';
import type { Block, Section } from '#lib/document/report.ts';
import { STATE_WORDS } from '#lib/document/state.ts';
import { clausesOf, type Clause } from '#lib/server/agreements/agreement.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import { placeOf } from '../place.ts';
import { promisesOf } from '../promises.ts';
import { quantity } from '../words/quantity.ts';
import type { Topic } from './topics-of.ts';

/** Takes a topic; gives what the agreement promises of it and what was aimed at. */
export function aim(topic: Topic, disclosed: Disclosed): Section {
	return {
		id: 'aim',
		title: 'The aim',
		blocks: [
			{ kind: 'prose', paragraphs: [aimWords(topic, disclosed)], items: targets(topic) },
			...promised(topic, disclosed)
		]
	};
}

function aimWords({ name }: Topic, { agreement }: Disclosed): string {
	return `What the partnership wants ${name.toLowerCase()} to change, and for whom, is for its lead to write here. Until then it stands on what the ${agreement.shortTitle} promises.`;
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
				{ key: 'clause', label: 'Clause' },
				{ key: 'promise', label: 'Promise' },
				{ key: 'state', label: 'State' }
			],
			rows: clauses.map(({ ref, short }) => {
				const state = states.get(ref)?.state ?? 'no-evidence';
				return [
					{ text: ref, href: clauseHref(placeOf(disclosed), ref) },
					{ text: short },
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
