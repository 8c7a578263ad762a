import type { Answers } from '../answers.ts';
import type { Remembered } from '../remembered.ts';

/** Takes what is remembered and what was said of this very sheet; gives, by field, the meanings that only others’ sheets gave. */
export function saidOfOthers(
	{ always }: Remembered,
	own: Answers
): Record<string, Record<string, string>> {
	const fields = Object.entries(always.choices ?? {});
	return Object.fromEntries(
		fields.map(([field, meanings]) => {
			const here = own.choices?.[field] ?? {};
			return [
				field,
				Object.fromEntries(Object.entries(meanings).filter(([word]) => !Object.hasOwn(here, word)))
			];
		})
	);
}
