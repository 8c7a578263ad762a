import type { OutcomeChange, OutcomeMeasure } from '#lib/server/evaluation/evaluation.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import { claim } from '../words/strength.ts';
import { tooLittle } from './too-little.ts';

const ELSEWHERE: Record<string, string> = {
	Comparison: 'in the comparison schools',
	'Local authority': 'in the local authority',
	National: 'in England'
};

/** Takes a level of the outcomes sheet; gives how a sentence says where that is: "in England". */
export function elsewhere(level: string): string {
	return ELSEWHERE[level] ?? 'elsewhere';
}

/** Takes a measure; gives what its chart found, in words that its strength of evidence allows. */
export function outcomeTitle(measure: OutcomeMeasure, disclosed: Disclosed): string {
	const name = subjectOf(measure);
	const { change } = measure;
	if (!change) return noChange(measure, name);
	if (tooLittle(disclosed, measure.topic)) return `${name}, before and after`;
	if (change.strength === 0) return claim(`There is no evidence yet on ${lower(name)}`, 0);
	return claim(`${name} ${changeWords(change)}`, change.strength);
}

/** Takes a measure; gives its name without the stage before the colon: "Expected standard in reading". */
export function subjectOf(measure: OutcomeMeasure): string {
	const name = measure.name.split(': ').at(-1) ?? measure.name;
	return name.charAt(0).toUpperCase() + name.slice(1);
}

function noChange(measure: OutcomeMeasure, name: string): string {
	const ours = measure.cells.filter((cell) => cell.level === 'Partnership');
	const points = new Set(ours.map((cell) => cell.point));
	if (ours.some((cell) => cell.symbol === 'c')) return `${name}: hidden to protect individuals`;
	if (!points.has('baseline')) return `${name}: no starting point, so no change to judge`;
	if (!points.has('followup')) return `${name}: a starting point, and no follow-up yet`;
	return `There is no evidence yet on ${lower(name)}`;
}

function changeWords(change: OutcomeChange): string {
	const { words, comparator, difference, strength } = change;
	if (!['rose', 'fell'].includes(words)) return 'shows no clear change';
	if (strength < 2 || !comparator || difference === null) return `${words} over the period`;
	const there = elsewhere(comparator.level);
	if (words === 'rose') {
		return difference > 0 ? `rose more than ${there}` : `rose, but no more than ${there}`;
	}
	return difference < 0 ? `fell more than ${there}` : `fell, but no more than ${there}`;
}

function lower(name: string): string {
	return name.charAt(0).toLowerCase() + name.slice(1);
}
