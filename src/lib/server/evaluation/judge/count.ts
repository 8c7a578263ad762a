import { dateInWords } from '#lib/calendar/words.ts';
import {
	expectedSoFar,
	forInformation,
	nothingSent,
	soFar,
	type Clock,
	type Ruling
} from './ruling.ts';
import { counted, number } from './words.ts';

/** What J-COUNT looks at. */
export interface Counted {
	/** Held by the as-at date. */
	held: number;
	/** Dates left in the year’s diary. */
	planned: number;
	/** Rows sent about it, whatever their status. */
	rows: number;
	/** N agreed for the year, where one was. */
	target: number | null;
	/** False for a plain number, where more is "more than agreed". */
	atLeast: boolean;
	/** "attendance of the Governor Forum". */
	about: string;
	/** What is counted, where that is not meetings held. */
	thing?: Thing;
}

interface Thing {
	one: string;
	many: string;
	/** "done". */
	did: string;
}

const MEETING: Thing = { one: 'meeting', many: 'meetings', did: 'held' };

/** Takes what was held and planned; judges it against N a year by J-COUNT (METHOD 6). */
export function judgeCount(counts: Counted, clock: Clock): Ruling {
	if (counts.target === null) return withoutTarget(counts, clock);
	const judgement = `J-COUNT(${counts.target})`;
	if (counts.rows === 0) return nothingSent(counts.about, clock, judgement);
	return { judgement, ...stateAndReason(counts, counts.target, clock) };
}

function stateAndReason(
	{ held, planned, atLeast, thing = MEETING }: Counted,
	target: number,
	clock: Clock
): Pick<Ruling, 'state' | 'reason'> {
	const expected = expectedSoFar(target, clock.halfTermsCompleted);
	const possible = held + planned;
	const agreed = `${atLeast ? 'at least ' : ''}${target}`;
	if (held >= target) return { state: 'met', reason: metReason(held, target, agreed, thing) };
	if (clock.closed) {
		return { state: 'not-met', reason: `${was(held, thing)}; ${agreed} were agreed for the year.` };
	}
	const diary = `${was(held, thing)} so far and ${number(planned)} ${planned === 1 ? 'is' : 'are'} in the diary`;
	if (possible < target) {
		return { state: 'at-risk', reason: `${diary}, which makes ${possible} of ${agreed} agreed.` };
	}
	const byNow = `${expected === 0 ? 'none' : expected} ${expected < 2 ? 'was' : 'were'} expected by ${dateInWords(clock.asAt)}`;
	return held >= expected
		? { state: 'on-track', reason: `${diary}; ${byNow}.` }
		: { state: 'at-risk', reason: `${diary}, but ${byNow}.` };
}

function metReason(held: number, target: number, agreed: string, thing: Thing): string {
	const more = held > target ? `, more than the ${target} agreed` : `, as agreed (${agreed})`;
	return `${was(held, thing)}${more}.`;
}

function withoutTarget(counts: Counted, clock: Clock): Ruling {
	if (counts.rows === 0) return nothingSent(counts.about, clock, 'For information');
	return forInformation(`${was(counts.held, counts.thing ?? MEETING)}${soFar(clock)}`);
}

function was(held: number, { one, many, did }: Thing): string {
	return `${counted(held, one, many)} ${held === 1 ? 'was' : 'were'} ${did}`;
}
