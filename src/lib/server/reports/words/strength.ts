/** How far evidence carries, 0 to 4 (METHOD 2.6). */
export type Strength = 0 | 1 | 2 | 3 | 4;

/** How each rating is called. */
export const STRENGTH_LABELS = ['No evidence', 'Weak', 'Fair', 'Good', 'Strong'] as const;

/** Words that say what made a change. */
export const CAUSES = [
	'because of',
	'led to',
	'brought about',
	'impact',
	'caused',
	'thanks to',
	'as a result of',
	'due to'
];
const CHANGES = ['rose', 'risen', 'fell', 'fallen', 'improved', 'worsened', 'made more progress'];
const COMPARISONS = ['more than in', 'as much as in', 'faster than', 'less than in'];

/** Words that would claim more than the evidence carries (METHOD 2.7), by strength. */
const NOT_ALLOWED: Record<Strength, string[]> = {
	0: [...CHANGES, ...COMPARISONS, ...CAUSES],
	1: [...COMPARISONS, ...CAUSES],
	2: CAUSES,
	3: CAUSES.filter((words) => words !== 'due to' && words !== 'impact'),
	4: []
};

/** Takes a sentence and a strength; gives the words in it that claim too much. */
export function overclaims(sentence: string, strength: Strength): string[] {
	return NOT_ALLOWED[strength].filter((words) => new RegExp(`\\b${words}\\b`, 'i').test(sentence));
}

/** Takes a sentence of ours about an outcome; gives it back, or throws where it claims too much: that is a bug. */
export function claim(sentence: string, strength: Strength): string {
	const found = overclaims(sentence, strength);
	if (found.length === 0) return sentence;
	throw new Error(
		`“${sentence}” says “${found.join('”, “')}”, more than strength ${strength} allows.`
	);
}
