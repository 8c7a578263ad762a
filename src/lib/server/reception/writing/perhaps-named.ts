import type { Report } from '#lib/document/report.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import { unmarked } from '#lib/server/reports/words/plain.ts';

/** Small letters of every word that a partnership knows, so that it reads as no person’s name. */
export type KnownWords = ReadonlySet<string>;

/** Takes a report and what it is made from; gives the words of its agreement, partnership and figures. What people wrote is left out. */
export function wordsKnown(
	report: Report,
	{ agreement, partnership }: Pick<Disclosed, 'agreement' | 'partnership'>
): KnownWords {
	const computed = report.sections.map(({ blocks, ...section }) => ({
		...section,
		blocks: blocks.filter(({ kind }) => kind !== 'commentary')
	}));
	return wordsIn([agreement, partnership, computed, report.title, report.headline]);
}

/** Takes anything with texts in it; gives their words in small letters. */
export function wordsIn(thing: unknown): Set<string> {
	const words = JSON.stringify(thing).toLowerCase().replace(/’/g, "'").match(WORD) ?? [];
	return new Set(words);
}

/** Takes words that somebody wrote and those that are known; gives pairs of capitalised words that may be a person’s name. */
export function perhapsNamed(text: string, known: KnownWords): string[] {
	const plain = unmarked(text);
	const lower = new Set(plain.match(WORD) ?? []);
	const isOrdinary = (word: string) => {
		const small = word.toLowerCase().replace(/’/g, "'").replace(/'s$/, '');
		return known.has(small) || ORDINARY.has(small) || lower.has(small);
	};
	const pairs = [...plain.matchAll(PAIR)].map((found) => [found[1]!, found[2]!] as const);
	const found = pairs.filter(([first, second]) => !isOrdinary(first) && !isOrdinary(second));
	return [...new Set(found.map((pair) => pair.join(' ').replace(/[’']s$/, '')))];
}

/** Takes what may be names; gives a question for each that may be passed over. */
export function askWhetherNamed(names: string[]): string[] {
	return names.map(
		(name) => `Is “${name}” a person? Write the role instead. If not, leave it as it is.`
	);
}

const WORD = /[\p{L}][\p{L}']*/gu;

const NAME = "(\\p{Lu}(?:[’']\\p{Lu})?\\p{Ll}+(?:[-’']\\p{L}+)*)";

/** One word may belong to two pairs. */
const PAIR = new RegExp(`(?<![\\p{L}\\d’'-])(?=${NAME}[ \\u00a0]${NAME}(?![\\p{L}\\d]))`, 'gu');

/** Months, days, places and offices that any school writes with a capital, and words that begin a sentence. */
const ORDINARY = new Set(
	(
		'january february march april may june july august september october november december ' +
		'monday tuesday wednesday thursday friday saturday sunday christmas easter ramadan diwali ' +
		'autumn spring summer winter england english britain british wales scotland derbyshire devon ' +
		'county council ofsted department education government covid pandemic north south east west ' +
		'northern southern eastern western pupil pupils premium year years key stage reception nursery ' +
		'early help foundation national local authority school schools primary junior infant secondary ' +
		'academy college trust federation cluster hub village town city house hall park road street ' +
		'church library centre museum club bus van saint royal great upper lower new old zoom teams ' +
		'microsoft google excel word powerpoint read write inc accord report chair head deputy lead ' +
		'a an the this that these those it its he she they we you i who what which when where why how ' +
		'and but or so yet for nor if as at by in on of to from with without since until while although ' +
		'though because before after during between among about against over under through despite ' +
		'unlike like most many few some all any each every both either neither several more less ' +
		'other another such our their my your his her no not never only also even still then now here ' +
		'there today yesterday tomorrow last next first second third one two three four five six ' +
		'seven eight nine ten however therefore instead unfortunately fortunately perhaps maybe ' +
		'please dear thank thanks yes did do does is are was were has have had will would can could ' +
		'should may might must let where compared given according attendance reading writing maths'
	).split(' ')
);
