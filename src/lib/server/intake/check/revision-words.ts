import { dateInWords } from '#lib/calendar/words.ts';
import type { Counting } from '#lib/server/datasets/dataset.ts';
import type { Revision } from './revisions.ts';

/**
 * Takes a revision, what it counts and how many are few; gives both numbers in words: “41 pupils, where 40
 * were accepted on 3 September 2025”. A number of few is not said again (METHOD 7.2).
 */
export function besideInWords(
	{ numbers }: Revision,
	{ one, many }: Pick<Counting, 'one' | 'many'>,
	few = Infinity
): string {
	if (!numbers) return `nearly as many ${many} as were accepted before`;
	const { now, was, acceptedOn } = numbers;
	const counted = `${now.toLocaleString('en-GB')} ${now === 1 ? one : many}`;
	const before = was > few ? `${was.toLocaleString('en-GB')} were` : 'a number close to it was';
	return `${counted}, where ${before} accepted on ${dateInWords(acceptedOn)}`;
}
