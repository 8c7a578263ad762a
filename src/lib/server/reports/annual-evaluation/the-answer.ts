import type { Section } from '#lib/document/report.ts';
import { STATE_WORDS, type State } from '#lib/document/state.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import { countsNote } from '../words/override.ts';
import { countsOf, promisesOf, type Promise } from '../promises.ts';

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
					{ key: 'which', label: 'Clauses' }
				],
				rows: inUse(promises).map(({ state, count }) => [
					{ text: STATE_WORDS[state], state },
					{ text: String(count), number: count },
					{ text: refsOf(state, disclosed) }
				]),
				notes: [
					...twice.map(
						({ clause }) =>
							`Clause ${clause.ref} is the same promise as clause ${clause.sameAs}: it is counted once and shown in both places.`
					),
					...[countsNote(promises) ?? []].flat()
				]
			}
		]
	};
}

/** States that no promise is in stand in the strip of counts above. */
function inUse(promises: Promise[]): { state: State; count: number }[] {
	return countsOf(promises).filter(({ count }) => count > 0);
}

function refsOf(state: State, disclosed: Disclosed): string {
	return promisesOf(disclosed)
		.filter(({ finding }) => finding.state === state)
		.map(({ clause }) => clause.ref)
		.join(', ');
}
