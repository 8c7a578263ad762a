import type { OutcomeChange, OutcomeMeasure } from '#lib/server/evaluation/evaluation.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import { claim } from '../words/strength.ts';
import { tooLittle } from './too-little.ts';

/** What is said of a change that chance could explain. */
export const NO_CLEAR_CHANGE = 'no clear change';

/** What a sentence about a measure begins with, and whether its verb is plural. */
export interface Subject {
	name: string;
	plural: boolean;
}

const PLACES = new Map(
	Object.entries({
		Comparison: 'Comparison schools',
		'Local authority': 'Local authority',
		National: 'England'
	})
);

/** Takes a level of the outcomes sheet; gives what charts call it: "England". */
export function placeName(level: string): string {
	return PLACES.get(level) ?? level;
}

/** Takes a measure; gives what its chart found, in words that its strength of evidence allows. */
export function outcomeTitle(measure: OutcomeMeasure, disclosed: Disclosed): string {
	const subject = subjectOf(measure);
	const { change } = measure;
	if (!change) return noChange(measure, subject);
	if (tooLittle(disclosed, measure.topic)) return `${subject.name}, before and after`;
	if (change.strength === 0) return claim(`${subject.name}: there is no evidence yet`, 0);
	return claim(`${subject.name} ${changeWords(change, subject)}`, change.strength);
}

/** Takes a measure; gives its subject in few words: "Reading results", "Persistent absence". */
export function subjectOf({ name }: OutcomeMeasure): Subject {
	const last = name.split(': ').at(-1) ?? name;
	const subject = last.replace(/^key stage \d /i, '').replace(/^expected standard in /i, '');
	const short = subject.replace(/, expected standard$/i, '').replace(' combined', '');
	const plural = /expected standard/i.test(last);
	return { name: `${upper(short)}${plural ? ' results' : ''}`, plural };
}

function noChange(measure: OutcomeMeasure, { name }: Subject): string {
	const ours = measure.cells.filter((cell) => cell.level === 'Partnership');
	const has = (point: string) => ours.some((cell) => cell.point === point && cell.value !== null);
	if (ours.some((cell) => cell.symbol === 'c')) return `${name}: hidden to protect individuals`;
	if (!has('baseline')) return `${name}: no starting point, so no change to judge`;
	if (!has('followup')) return `${name}: a starting point, and no follow-up yet`;
	return `${name}: there is no evidence yet`;
}

function changeWords({ words }: OutcomeChange, { plural }: Subject): string {
	return words === NO_CLEAR_CHANGE ? `${plural ? 'show' : 'shows'} ${words}` : words;
}

function upper(name: string): string {
	return name.charAt(0).toUpperCase() + name.slice(1);
}
