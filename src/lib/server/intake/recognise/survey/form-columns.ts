import type { SheetSeen } from '../recogniser.ts';
import { choiceOf } from '../register/choice-in.ts';
import type { Shape } from '../shape.ts';
import { plain } from '../words.ts';

/** A column of a form’s answers. */
export interface FormColumn {
	/** 1 is A. */
	at: number;
	header: string;
	/** The survey’s column that is read in it; null where it is left behind. */
	field: string | null;
	/** Why it is left behind: it says who answered, or it is answered in words. */
	left: 'who' | 'in-words' | null;
}

/** Takes a form’s sheet and its header’s place; gives what each column is, by its heading and its first answers. */
export function columnsOfForm(seen: SheetSeen, at: number, shape: Shape): FormColumn[] {
	const headers = seen.rows[at]!.map((cell) => cell.replaceAll('\u00a0', ' ').trim());
	const below = seen.rows.slice(at + 1).filter((cells) => cells.some((cell) => cell.trim()));
	const taken = new Set<string>();
	return headers.map((header, index) => {
		const answers = below.map((cells) => (cells[index] ?? '').trim()).filter(Boolean);
		const asked = { header, answers, people: below.length };
		const found = ownField(plain(header)) ?? askedField(asked, shape, seen);
		const again = found !== null && found !== 'response' && taken.has(found);
		const field = again ? null : found;
		if (field) taken.add(field);
		const left = field || header === '' ? null : isWho(header) ? 'who' : 'in-words';
		return { at: index + 1, header, field, left };
	});
}

const WHO =
	'starttime lastmodifiedtime email emailaddress username name fullname yourname youremail score'.split(
		' '
	);

function isWho(header: string): boolean {
	return WHO.includes(plain(header));
}

// Columns that the form’s program adds.
function ownField(word: string): string | null {
	if (['completiontime', 'timestamp'].includes(word)) return 'date';
	return ['id', 'responseid'].includes(word) ? 'answer_id' : null;
}

interface Asked {
	header: string;
	answers: string[];
	people: number;
}

const SCHOOL = /^((what|which) (is )?|name of )?((the )?name of )?(your |my |the )?school\b/i;

function askedField({ header, answers, people }: Asked, shape: Shape, { isSchool }: SheetSeen) {
	const mostAre = (is: (answer: string) => boolean, share: number) =>
		answers.length > 0 && answers.filter(is).length >= answers.length * share;
	const isChoice = (name: string) => (answer: string) => choiceIs(answer, name, shape);
	// Points and marks that a quiz adds, and what nobody answered.
	if (isWho(header) || /^(points|feedback) [-–]/i.test(header) || answers.length === 0) return null;
	if (mostAre(isSchool, 0.8)) return 'school_urn';
	if (mostAre(isChoice('respondent_group'), 0.8)) return 'respondent_group';
	// “Good” in a box for anything else is no answer on a scale: most people leave such a box empty.
	const answeredByMost = answers.length * 2 >= people || answers.length >= MANY;
	if (answeredByMost && mostAre(isChoice('response'), 0.6)) return 'response';
	return SCHOOL.test(header) ? 'school_urn' : null;
}

const MANY = 10;

function choiceIs(answer: string, name: string, { columns }: Shape): boolean {
	const column = columns.find((one) => one.name === name)!;
	return choiceOf(answer, column) !== null;
}
