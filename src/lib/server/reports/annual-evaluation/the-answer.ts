import type { Section } from '#lib/document/report.ts';
import { STATE_MEANINGS, STATE_WORDS, type State } from '#lib/document/state.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import { countsOf, promisesOf } from '../promises.ts';

/** Takes what is disclosed; gives the counts by state with the promises in each (METHOD 12.4, 1). */
export function theAnswer(disclosed: Disclosed): Section {
	const promises = promisesOf(disclosed);
	const twice = promises.filter(({ clause }) => clause.sameAs);
	return {
		id: 'the-answer',
		title: 'The answer in numbers',
		blocks: [
			{
				kind: 'table',
				id: 'counts',
				title: `The promises of the ${disclosed.agreement.shortTitle} by state`,
				columns: [
					{ key: 'state', label: 'State' },
					{ key: 'count', label: 'Promises', unit: 'count' },
					{ key: 'which', label: 'Clauses' },
					{ key: 'meaning', label: 'What it says' }
				],
				rows: countsOf(promises).map(({ state, count }) => [
					{ text: STATE_WORDS[state], state },
					{ text: String(count), number: count },
					{ text: refsOf(state, disclosed) },
					{ text: STATE_MEANINGS[state] }
				]),
				notes: twice.map(
					({ clause }) =>
						`Clause ${clause.ref} is the same promise as clause ${clause.sameAs}: it is counted once and shown in both places.`
				)
			}
		]
	};
}

function refsOf(state: State, disclosed: Disclosed): string {
	return promisesOf(disclosed)
		.filter(({ finding }) => finding.state === state)
		.map(({ clause }) => clause.ref)
		.join(', ');
}
