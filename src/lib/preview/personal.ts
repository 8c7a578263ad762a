/** A kind of personal data. */
export type PersonalKind =
	'name' | 'email' | 'phone' | 'birth' | 'insurance' | 'address' | 'pupil-number';

/** What a column seems to hold, and whether it says who somebody is: names become codes there. */
export interface Personal {
	kind: PersonalKind;
	/** Of `none`, nothing is needed; `perhaps` where no header says so, but it may be who came. */
	use: 'person' | 'perhaps' | 'none';
}

interface Signs {
	kind: PersonalKind;
	/** What its header says. */
	header?: RegExp;
	/** What its header says where it is something else after all. */
	unless?: RegExp;
	/** What most of its cells look like. */
	cell?: RegExp;
}

const NAME_WORD = String.raw`\p{Lu}[\p{L}’'.-]*`;

/** From the surest sign to the vaguest. */
const SIGNS: Signs[] = [
	{ kind: 'email', header: /\be-?mails?\b/i, cell: /^[^\s@]+@[^\s@]+\.\p{L}{2,}$/u },
	{
		kind: 'insurance',
		header: /\b(NI|national insurance)( ?(no|num|number))?\b|\bnino\b/i,
		cell: /^[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d\d ?\d\d ?\d\d ?[A-D]$/i
	},
	{
		kind: 'pupil-number',
		header: /\bupns?\b|\bunique pupil n|\b(uln|unique learner n)/i,
		cell: /^[A-HJ-NP-RT-Z]\d{11}[\dA-HJ-NP-RT-Z]$/i
	},
	{ kind: 'birth', header: /\b(date of birth|d\.?o\.?b\b|birth ?da(te|y)|born)/i },
	{
		kind: 'phone',
		header: /\b(tele)?phones?\b|\bmobiles?\b|\btel\b/i,
		cell: /^(\+44|0)[\s\d()-]{9,14}$/
	},
	{
		kind: 'address',
		header: /\baddress\b|\b(home|street|town|post ?code)\b/i,
		unless: /e-?mail|web|\bip\b|school/i,
		cell: /^\d+[a-z]?,? [\p{L} ]+ (road|rd|street|st|lane|avenue|ave|close|drive|way|crescent)\b/iu
	},
	{
		kind: 'name',
		header:
			/\b(sur|fore|first|last|middle|full|family|given|known)[ _-]?(as )?names?\b|^names?$|^(surname|forename|initial|pupil|child|parent|carer)s?$|\b(pupil|child|staff|teacher|governor|head(teacher)?|parent|contact|attendee|delegate|participant|person)[’']?s?[ _]names?\b/i
	},
	{ kind: 'name', cell: /^(mr|mrs|ms|miss|mx|dr|prof|revd?|sir|cllr)\.? \p{Lu}/iu },
	{
		kind: 'name',
		cell: new RegExp(
			`^(${NAME_WORD}, ${NAME_WORD}|${NAME_WORD} ${NAME_WORD})( ${NAME_WORD})?$`,
			'u'
		)
	}
];

/** Names of schools and groups are two words with capitals, too. */
const NO_PERSON =
	/school|primary|junior|infant|academy|college|nursery|forum|board|committee|governor|head|teacher|council|meeting|officer|member|apolog|present|teams|not |c of e|church/i;

/** A code has a figure in it and no space. */
const CODE = /^[^\s@]*\d[^\s@]*$/;

/**
 * Takes a column’s header word, cells below it and what the datasets use it for; gives what personal data
 * it seems to hold, or null.
 */
export function personalIn(
	header: string,
	cells: string[],
	use: 'person' | 'other' | null
): Personal | null {
	const held = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
	if (held.length === 0) return null;
	if (use === 'other') return null;
	if (use === 'person') return inPersonColumn(held);
	const found = SIGNS.find((signs) => says(signs, header) || shows(signs, held));
	return found ? { kind: found.kind, use: 'none' } : null;
}

function inPersonColumn(held: string[]): Personal | null {
	const names = held.filter((cell) => !CODE.test(cell) || /^[+]?[\d()-]{9,}$/.test(cell));
	if (names.length < held.length / 5) return null;
	const found = SIGNS.find((signs) => shows(signs, names));
	return { kind: found?.kind ?? 'name', use: 'person' };
}

function says({ header, unless }: Signs, word: string): boolean {
	return Boolean(header?.test(word)) && !unless?.test(word);
}

function shows({ kind, cell }: Signs, held: string[]): boolean {
	if (!cell) return false;
	const alike = held.filter(
		(text) => cell.test(text) && !(kind === 'name' && NO_PERSON.test(text))
	);
	// A list of a few values over and over is a list of choices, not of people.
	const few = kind === 'name' && new Set(alike).size < Math.min(3, held.length);
	return alike.length > held.length / 2 && !few;
}
