import { dateInWords } from '#lib/calendar/words.ts';
import { forInformation, type Clock, type Ruling } from './ruling.ts';
import { fixed } from './words.ts';

/** One outcome at its points; all values in its unit. */
export interface Outcome {
	/** "Key stage 2: reading, writing and maths". */
	what: string;
	baseline: number | null;
	interim: { value: number; halfTermsCompleted: number } | null;
	followup: number | null;
	target: number | null;
	direction: 'higher' | 'lower';
	/** 0 to 4 of METHOD 2.6. */
	strength: number;
	/** "%" or "". */
	suffix: string;
	/** A clause such as "rose over the period". */
	words: string;
	/** Why there is no evidence, where the strength is 0. */
	weakness: string;
}

/** Takes an outcome; judges it by J-CHANGE where a target was agreed, otherwise says its direction by J-DIR (METHOD 6). */
export function judgeOutcome(outcome: Outcome, clock: Clock): Ruling {
	return outcome.target === null
		? judgeDirection(outcome, clock)
		: judgeChange(outcome, outcome.target, clock);
}

function judgeDirection(outcome: Outcome, clock: Clock): Ruling {
	if (outcome.strength === 0) return withoutEvidence(outcome, clock, 'J-DIR');
	const figure = `${outcome.what}: ${fromTo(outcome)}, ${outcome.words}`;
	return { ...forInformation(figure), judgement: 'J-DIR' };
}

function judgeChange(outcome: Outcome, target: number, clock: Clock): Ruling {
	const judgement = `J-CHANGE(${target}${outcome.suffix})`;
	const wanted = `${show(target, outcome)} was agreed`;
	if (outcome.followup !== null && outcome.strength > 0) {
		const met = asGoodAs(outcome.followup, target, outcome.direction);
		const state = met ? 'met' : clock.closed ? 'not-met' : 'at-risk';
		return { state, judgement, reason: `${outcome.what}: ${fromTo(outcome)}; ${wanted}.` };
	}
	return onTheLine(outcome, target, clock) ?? withoutEvidence(outcome, clock, judgement);
}

/** The interim value against the straight line from the starting point to the target. */
function onTheLine(outcome: Outcome, target: number, clock: Clock): Ruling | null {
	const { baseline, interim } = outcome;
	if (baseline === null || interim === null || clock.closed) return null;
	const line = baseline + ((target - baseline) * interim.halfTermsCompleted) / 6;
	const state = asGoodAs(interim.value, line, outcome.direction) ? 'on-track' : 'at-risk';
	const reason = `${outcome.what}: ${show(interim.value, outcome)} so far; ${show(line, outcome)} was expected on the way to ${show(target, outcome)}.`;
	return { state, judgement: `J-CHANGE(${target}${outcome.suffix})`, reason };
}

function withoutEvidence(outcome: Outcome, clock: Clock, judgement: string): Ruling {
	const waiting = !clock.closed && outcome.baseline !== null && outcome.followup === null;
	if (waiting) {
		const reason = `${outcome.what}: the second measurement was not due by ${dateInWords(clock.asAt)}.`;
		return { state: 'not-due', judgement, reason };
	}
	return { state: 'no-evidence', judgement, reason: `${outcome.what}: ${outcome.weakness}.` };
}

function fromTo(outcome: Outcome): string {
	return `${show(outcome.baseline, outcome)} to ${show(outcome.followup, outcome)}`;
}

function show(value: number | null, { suffix }: Outcome): string {
	return value === null ? 'not known' : `${fixed(value, 1)}${suffix}`;
}

function asGoodAs(value: number, target: number, direction: 'higher' | 'lower'): boolean {
	return direction === 'higher' ? value >= target : value <= target;
}
