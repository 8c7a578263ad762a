import { dateInWords } from '#lib/calendar/words.ts';
import type { Section } from '#lib/document/report.ts';
import { STATE_WORDS, type State } from '#lib/document/state.ts';
import { openQuestions } from '#lib/server/agreements/questions-of.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import { capital, inWords } from '../words/numbers.ts';
import { countsOf, promisesOf, type Promise } from '../promises.ts';
import { countsChart } from './counts-chart.ts';

/** Takes what is disclosed; gives the counts by state with the promises in each, by name: who has ten minutes reads no further (METHOD 12.4, 1). */
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
					{ key: 'which', label: 'Which' }
				],
				rows: inUse(promises).map(({ state, count }) => [
					{ text: STATE_WORDS[state], state },
					{ text: String(count), number: count },
					{ text: namesOf(state, promises) }
				]),
				notes: [
					...twice.map(
						({ clause }) =>
							`Clause ${clause.ref} is the same promise as clause ${clause.sameAs}: it is counted once and shown in both places.`
					),
					...leftOpen(disclosed)
				]
			},
			...countsChart(disclosed)
		]
	};
}

/** Why some figures judge nothing: nobody has agreed their number yet (METHOD 1, gap 1). */
function leftOpen({ agreement, partnership, asAt, year }: Disclosed): string[] {
	const day = asAt < year.to ? asAt : year.to;
	const open = openQuestions(agreement, partnership, day);
	const targets = open.filter(({ answer }) => answer.kind === 'number').length;
	if (open.length === 0) return [];
	const asked = open.length === 1 ? 'question is' : 'questions are';
	const left = `${capital(inWords(open.length))} ${asked} open on ${dateInWords(day)}`;
	return [
		targets === 0
			? `${left}.`
			: `${left}, ${inWords(targets)} of them a number that nobody has agreed. Without it a figure is for information, never met or not met.`
	];
}

/** States that no promise is in stand in the strip of counts above. */
function inUse(promises: Promise[]): { state: State; count: number }[] {
	return countsOf(promises).filter(({ count }) => count > 0);
}

function namesOf(state: State, promises: Promise[]): string {
	return promises
		.filter(({ finding }) => finding.state === state)
		.map(({ clause }) => `${clause.short} (${clause.ref})`)
		.join('; ');
}
