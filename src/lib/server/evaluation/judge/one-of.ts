/** Verbs that the nouns of indicators go with, and what they are of one. */
const VERBS: Record<string, string> = {
	were: 'was',
	are: 'is',
	have: 'has',
	say: 'says',
	give: 'gives',
	serve: 'serves'
};

/** Takes a noun with what belongs to it, as of many: "meetings", "actions due"; gives it as of one. */
export function oneOf(many: string): string {
	if (/\bpeople\b/.test(many)) return many.replace('people', 'person');
	return many.replace(/\b(\w+?)(ies|(?<!s)s)\b/, (_, stem: string, end: string) =>
		end === 'ies' ? `${stem}y` : stem
	);
}

/** Takes what many did: "had their papers sent"; gives it as what one did. */
export function didOfOne(did: string): string {
	const [verb = '', ...rest] = did.split(' ');
	return [VERBS[verb] ?? verb, ...rest].join(' ').replaceAll(/\btheir\b/g, 'its');
}
