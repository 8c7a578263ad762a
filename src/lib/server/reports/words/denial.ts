/** Takes words and where a claim begins in them; says whether its own clause denies it: "Nobody can say that it …". */
export function isDenied(text: string, at: number): boolean {
	const before = clauseBefore(text, at);
	return saysNot(before) || AT_ONCE.test(before.replace(STRESSED, '')) || isAsked(text, at);
}

/** "Did the training cause it?", "What caused it?": who asks claims nothing. What only ends in a question does. */
function isAsked(text: string, at: number): boolean {
	const ends = /[.!?\n]/u.exec(text.slice(at))?.[0];
	return ends === '?' && ASKS.test(clauseBefore(text, at).trimStart());
}

const ASKS =
	/^(?:and |or |so |but )?(?:what|who|which|why|how|did|does|do|has|have|had|is|was|are|were|can|could|would|might|may)\b/iu;

/** Takes words and where a claim begins in them; says whether somebody only says that it can’t be told. */
export function cannotBeTold(text: string, at: number): boolean {
	return saysNot(clauseBefore(text, at));
}

/** Takes words and a place in them; gives what stands before it in the same clause. */
export function clauseBefore(text: string, at: number): string {
	return text.slice(0, at).replace(ASIDE, ' ').split(CLAUSE_ENDS).at(-1)!;
}

/** "…, so far, …" parts no clause. */
const ASIDE =
	/, (?:however|so far|as yet|yet|of course|though|(?:on|from|with|at|in) [^,.;:]{1,30}),/giu;

/** "…, or led to" goes on with what was denied; "…, but it led to" doesn’t. */
const CLAUSE_ENDS = /[.!?;:–—\n]|,(?!\s*(?:n?or)\b)|\s(?:but|although|though|while|whereas)\s/iu;

/** These stress what follows and deny nothing. */
const STRESSED =
	/\b(?:not (?:only|just|merely)|no (?:doubt|question)|nothing (?:but|less than))\b|(?:nobody|no one|cannot|can[’']t) (?:can )?(?:deny|doubt)\b/giu;

const NEGATION = `(?:not|never|neither|nor|nobody|nothing|none|cannot|hardly|no one|no (?:school|study|figure|figures|data)|\\p{L}+n[’']t)`;
const TELLING =
	'(?:say|says|tell|tells|told|know|knows|claim|claims|show|shows|shown|prove|proves|proved|conclude|think|believe|suggest|suggests|mean|means|evidence|proof|sure|certain|clear)';

const SAYS_NOT = [
	new RegExp(`\\b${NEGATION}\\b.*\\b${TELLING}\\b`, 'iu'),
	/\bno (?:\p{L}+ )?(?:evidence|proof|sign|claim|reason to|certainty|way of (?:telling|knowing))\b/iu,
	/\bwithout (?:\p{L}+ )?(?:evidence|proof)\b/iu,
	/\btoo (?:\p{L}+ ){1,4}to\b/iu,
	/\bwhether\b/iu,
	/\b(?:unclear|uncertain|unknown|unproven)\b/iu
];

/** "did not lead to", "isn’t necessarily due to", "no proof", "it was not the calls that led to". */
const AT_ONCE = new RegExp(
	`\\b(?:no|${NEGATION})(?:\\s+[\\p{L}’']+){0,2}\\s*$|\\b(?:is|was)(?: not|n[’']t) [^,]{1,30} that\\s*$`,
	'iu'
);

function saysNot(before: string): boolean {
	const plain = before.replace(STRESSED, '');
	return SAYS_NOT.some((pattern) => pattern.test(plain));
}
