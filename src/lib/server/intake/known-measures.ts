import { MEASURES } from './recognise/dfe/measures.ts';
import type { Shape } from './recognise/shape.ts';
import type { Context } from './understand.ts';

/** A measure and the topic that it is filed under, by their codes. */
export interface KnownMeasure {
	topic: string;
	measure: string;
}

/**
 * Takes the shape of a sheet; gives the measures that were sent before and those of the Department for
 * Education’s tables, or null where the sheet names none or nobody can say.
 */
export async function measuresFor(
	{ dataset }: Shape,
	{ measuresBefore }: Context
): Promise<KnownMeasure[] | null> {
	if (dataset.name !== 'outcomes' || !measuresBefore) return null;
	const all = [...(await measuresBefore()), ...PUBLISHED];
	return [...new Map(all.map((one) => [one.measure, one])).values()];
}

/** Takes what somebody wrote for a measure; gives the code that it begins like, or that begins like it. */
export function measureMeant(written: string, known: KnownMeasure[]): string | undefined {
	const words = letters(written);
	return known.find(({ measure }) => {
		const code = letters(measure);
		return words.startsWith(code) || (words.length > 4 && code.startsWith(words));
	})?.measure;
}

const PUBLISHED = MEASURES.map(({ topic, code: measure }): KnownMeasure => ({ topic, measure }));

function letters(text: string): string {
	return text.toLowerCase().replace(/[^a-z0-9]+/g, '');
}
