import { namesSomebody } from '../deciding/nobody-named.ts';

/** So many characters a place holds, where its report sets no other limit. */
export const MOST = 4000;

/** Takes words for a place and how many characters it holds; gives why they can’t be kept, or null. */
export function unfitWords(text: string, most = MOST): string | null {
	if (text.length > most)
		return `This is ${text.length.toLocaleString('en-GB')} characters long; ${most.toLocaleString('en-GB')} fit here. Shorten it, and it will be saved.`;
	return namesSomebody(text) ?? countsFew(text);
}

const FEW = 'one|two|three|four|five|1|2|3|4|5|a single';
const PUPILS =
	'pupils?|child|children|boys?|girls?|learners?|students?|toddlers?|babies|leavers?|readers?';

/** What may stand between a number and whom it counts. */
const KIND =
	'more|fewer|other|further|disadvantaged|targeted|vulnerable|younger|older|new|remaining|send|sen|eal|fsm|pp|pupil premium|looked[- ]after|autistic|reception|year \\d+|key stage \\d|year|out of|of|the|our|these|those|\\d+';

/** "Year 5 pupils" and "one in five pupils" count nobody. */
const NO_COUNT =
	'(?<!\\b(?:years?|stages?|levels?|groups?|phases?|grades?|in|ks)\\s)(?<!\\byears?\\s\\d+\\s?(?:and|or|to|[–-])\\s?)(?<![\\d.,])';

/** "One pupil in ten" is a share; "one pupil in ten schools" is a pupil. */
const NO_SHARE =
	'(?!\\s+in\\s+(?:every\\s+)?(?:two|three|four|five|six|seven|eight|nine|ten|twenty|(?:a |one )?(?:hundred|thousand)|\\d+)(?=\\s*(?:[.,;:!?)–—-]|$)|\\s+(?:is|are|was|were|has|have|had|will|would|can|may|reads?|misses|missed|at|by|for|of|to|from|who|and|or)\\b))';

const FEW_PUPILS = new RegExp(
	`${NO_COUNT}\\b(?:${FEW})\\s+(?:(?:${KIND})\\s+){0,4}(?:${PUPILS})\\b(?![’'])${NO_SHARE}`,
	'iu'
);

/** A handful of pupils is hidden in every figure (METHOD 7.2), so that no sentence may tell it either. */
function countsFew(text: string): string | null {
	const found = FEW_PUPILS.exec(text);
	return found
		? `“${found[0]}” counts so few that somebody could tell who they are. Write “a few pupils”, or leave the number out.`
		: null;
}
