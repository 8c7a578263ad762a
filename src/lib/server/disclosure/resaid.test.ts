import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Sentences } from '#lib/document/sentences.ts';
import { resaidBetween } from './resaid.ts';

test('a sentence about schools stands as it was and as it is', () => {
	expect(
		between(
			['Four schools never came.', 'All minutes are in.'],
			['Three schools never came.', 'All minutes are in.']
		)
	).toEqual([
		{
			...{ section: 'In short', label: 'Headline', more: false },
			...{ before: ['Four schools never came.'], after: ['Three schools never came.'] }
		}
	]);
});

test.each([
	'31 of 40 pupils reached it.',
	'Reading rose by three points.',
	'Two of those who answered were unsure.',
	'Seven disadvantaged children took part.',
	'The figure is hidden to protect individuals.'
])('“%s” is only said to have changed', (sentence) => {
	const [found] = between([sentence], ['Nothing was sent.']);
	expect(found).toMatchObject({ before: [], after: ['Nothing was sent.'], more: true });
});

test('the title of a chart of pupils is only said to have changed', () => {
	expect(
		between(['It went up in four schools'], ['It went up in three schools'], 'dumbbell')
	).toEqual([{ section: 'In short', label: 'Headline', before: [], after: [], more: true }]);
});

test('what is the same, or stands at a place that only one version has, is left out', () => {
	expect(between(['Four schools never came.'], ['Four schools never came.'])).toEqual([]);
	expect(resaidBetween([], [at(['Four schools never came.'], null)])).toEqual([]);
});

test('no sentence with a word of pupils is ever given back', () => {
	const words = fc.array(fc.constantFrom('Four', 'schools', 'pupils', 'came', '3', '%', 'rose'), {
		minLength: 1
	});
	const text = fc.array(
		words.map((all) => all.join(' ')),
		{ maxLength: 4 }
	);
	fc.assert(
		fc.property(text, text, (then, now) => {
			const given = between(then, now).flatMap(({ before, after }) => [...before, ...after]);
			expect(given.filter((sentence) => /pupils|%|rose/.test(sentence))).toEqual([]);
		})
	);
});

function between(then: string[], now: string[], chart: Sentences['chart'] = null) {
	return resaidBetween([at(then, chart)], [at(now, chart)]);
}

function at(sentences: string[], chart: Sentences['chart']): Sentences {
	return { key: 'headline', section: 'In short', label: 'Headline', sentences, chart };
}
