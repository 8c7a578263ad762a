import type { Interval } from '../statistics/wilson.ts';
import type { Comparison } from './change.ts';

export interface Changed {
	change: number;
	interval: Interval | null;
	strength: number;
	comparison: Pick<Comparison, 'level' | 'change'> | null;
	direction: 'higher' | 'lower';
}

const PLACES = {
	Comparison: 'comparison schools',
	'Local authority': 'the local authority',
	National: 'England'
};

/** Takes a change and its strength; gives the words METHOD 2.7 allows, as a verb: "rose more than in England". */
export function changeInWords(changed: Changed): string {
	const { change, interval, strength, comparison } = changed;
	if (strength === 0) return 'there is no evidence yet';
	if (isSmall(change) || (interval && interval.low <= 0 && interval.high >= 0)) {
		return 'no clear change';
	}
	const verb = change > 0 ? 'rose' : 'fell';
	if (strength === 1 || !comparison) return `${verb} over the period`;
	return `${verb}${beside(change, interval, comparison)}`;
}

/**
 * A change that goes further than the comparator’s in its own direction, less far, or the other way. Where
 * theirs lies within the interval of ours, chance alone could explain that the two differ.
 */
function beside(
	change: number,
	interval: Interval | null,
	{ level, change: theirs }: Pick<Comparison, 'level' | 'change'>
): string {
	const place = `in ${PLACES[level]}`;
	const ahead = (change - theirs) * Math.sign(change);
	if (isSmall(ahead)) return ` as much as ${place}`;
	if (ahead < 0) return `, but no more than ${place}`;
	const isWithin = interval && interval.low <= theirs && theirs <= interval.high;
	return isWithin ? `, but not clearly more than ${place}` : ` more than ${place}`;
}

/** Smaller than what is printed. */
function isSmall(change: number): boolean {
	return Math.abs(change) < 0.05;
}
