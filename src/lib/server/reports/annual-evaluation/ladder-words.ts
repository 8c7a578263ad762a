import type { LadderLevel, TrainingTopic } from '#lib/server/evaluation/evaluation.ts';
import { measureText } from '../words/figure.ts';
import { capital, fixed, inWords } from '../words/numbers.ts';
import { change as changeText, interval, points } from '../words/quantity.ts';

/** Per cent of answers from which we say that training was liked, and that most use it: words of ours, no target. */
const LIKED = 75;
const HALF = 50;

type Change = NonNullable<LadderLevel['change']>;

const NO_EVIDENCE = 'No evidence';

/** What would bring evidence of a level that has none. */
const WANTED: Record<LadderLevel['level'], string> = {
	1: 'No ratings were sent; ask for one from 1 to 5 at the end.',
	2: 'No scores were sent; ask the same questions before and after.',
	3: 'No follow-up was sent; ask whether the school supports its use.',
	4: 'No follow-up was sent; ask six to twelve school weeks later.',
	5: 'No outcomes for pupils were sent on this topic.'
};

/** Takes a level; gives its result as printed: "8 of 9 answers (89%)", "Up 1.3 points", "No evidence". */
export function levelText({ level, measure, change }: LadderLevel): string {
	const { symbol, value, unit } = measure;
	if (symbol === 'c') return 'Hidden to protect individuals';
	if (value !== null && level === 5) {
		return capital(unit === 'percentage-points' ? points(value) : changeText(value, unit));
	}
	if (value === null) return change ? capital(scores(change)) : NO_EVIDENCE;
	return measureText(measure);
}

/** Takes a level; gives what its result rests on, or what would bring one. */
export function levelNote(level: LadderLevel): string {
	if (level.level === 5 && level.note !== 'No evidence.') return level.note;
	if (!hasEvidence(level)) return WANTED[level.level];
	if (!level.change || level.measure.value === null) return level.note;
	return `Scored higher; ${scores(level.change, level.measure.denominator)}.`;
}

/** Takes a level; gives whether anything at all is known of it. */
export function hasEvidence(level: LadderLevel): boolean {
	return levelText(level) !== NO_EVIDENCE;
}

/** By how much people scored higher on average. */
function scores({ mean, low, high, n }: Change, said: number | null = null): string {
	const limits = low === null || high === null ? '' : ` (${interval({ low, high })})`;
	const count = n === said ? '' : `, n = ${n}`;
	return `scores ${mean < 0 ? 'down' : 'up'} ${fixed(Math.abs(mean), 1)}${limits}${count}`;
}

/** Takes a topic; gives how far up the ladder anything is known, in ten words or so. */
export function ladderTitle({ name, ladder }: TrainingTopic): string {
	const known = ladder.filter((level) => hasEvidence(level) && level.measure.symbol !== 'c');
	const used = known.find(({ level }) => level === 4);
	const liked = known.find(({ level }) => level === 1);
	if (known.length === 0)
		return `Nothing is known yet of what ${inSentence(name)} training brought`;
	const wasLiked = (liked?.measure.value ?? 0) >= LIKED;
	if (used) return usedTitle(name, used, wasLiked);
	if (wasLiked) return `${name} training was liked; its use is not known`;
	return `${name} training: ${inWords(known.length)} of five levels have evidence`;
}

/** Takes a topic’s name; gives it as it stands within a sentence: "reading". */
export function inSentence(name: string): string {
	return name.charAt(0).toLowerCase() + name.slice(1);
}

function usedTitle(name: string, { measure }: LadderLevel, wasLiked: boolean): string {
	const few = (measure.value ?? 0) < HALF;
	const text = measureText(measure);
	if (wasLiked && few) return `${name} training was liked; ${text} say it is used`;
	return `${name} training: ${text} say it is used`;
}
