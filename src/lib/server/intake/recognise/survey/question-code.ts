import { ownOf } from '#lib/sheets/own.ts';
import type { Answers } from '../../answers.ts';
import { mark } from '../words.ts';

/** What the three agreements ask in surveys, and the words by which a question is known for it. */
export const QUESTION_CODES: { code: string; about: string; words: RegExp }[] = [
	{ code: 'TRUST', about: 'trust between partners', words: /\btrust\b/i },
	{ code: 'BENEFIT', about: 'benefit to pupils or the school', words: /\bbenefit(s|ed|ted)?\b/i },
	{ code: 'VALUE', about: 'value for the time and money', words: /\bvalue for\b|\bworth\b/i },
	{ code: 'COMMUNICATION', about: 'being kept informed', words: /\bcommunicat\w+|\binformed\b/i },
	{ code: 'IN_CHARGE', about: 'knowing who is in charge', words: /\bin charge\b/i },
	{
		code: 'CHARACTER',
		about: 'each school keeping its character',
		words: /\bcharacter\b|\bidentity\b/i
	}
];

/**
 * Takes a question as the form asks it and what the sender said; gives its code: the one that was said,
 * the one it is known by, or one made of its words, the same each year as long as it is asked in the same words.
 */
export function codeFor(question: string, { choices }: Answers): { code: string; known: boolean } {
	const told = ownOf(choices?.question_code, mark(question));
	if (told) return { code: asCode(told), known: true };
	const exact = QUESTION_CODES.filter(({ code }) => new RegExp(`\\b${code}\\b`).test(question));
	const about = QUESTION_CODES.filter(({ words }) => words.test(question));
	const [only] = exact.length > 0 ? exact : about;
	const known = (exact.length > 0 ? exact : about).length === 1 && only !== undefined;
	return known ? { code: only.code, known } : { code: asCode(question), known: false };
}

const LONGEST_CODE = 60;

function asCode(words: string): string {
	const code = words
		.toUpperCase()
		.replace(/['’]/g, '')
		.replace(/[^A-Z0-9]+/g, '_')
		.replace(/^_+|_+$/g, '');
	return code.slice(0, LONGEST_CODE) || 'QUESTION';
}
