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
export function columnsOfForm(
	{ rows, isSchool }: SheetSeen,
	at: number,
	shape: Shape
): FormColumn[] {
	const headers = rows[at]!.map((cell) => cell.replaceAll('\u00a0', ' ').trim());
	const taken = new Set<string>();
	return headers.map((header, index) => {
		const answers = rows
			.slice(at + 1)
			.map((cells) => (cells[index] ?? '').trim())
			.filter(Boolean);
		const found = fieldOf(plain(header), answers, shape, isSchool);
		const again = found !== null && found !== 'response' && taken.has(found);
		const field = again ? null : found;
		if (field) taken.add(field);
		const left = field || header === '' ? null : ABOUT_THEM.has(plain(header)) ? 'who' : 'in-words';
		return { at: index + 1, header, field, left };
	});
}

const ABOUT_THEM = new Set(
	'starttime lastmodifiedtime email emailaddress username name fullname yourname youremail score'.split(
		' '
	)
);

function fieldOf(
	word: string,
	answers: string[],
	shape: Shape,
	isSchool: (written: string) => boolean
): string | null {
	if (['completiontime', 'timestamp'].includes(word)) return 'date';
	if (['id', 'responseid'].includes(word)) return 'answer_id';
	if (ABOUT_THEM.has(word) || /^(points|feedback)/.test(word) || answers.length === 0) return null;
	if (mostAre(answers, isSchool)) return 'school_urn';
	if (mostAre(answers, (one) => isChoice(one, 'respondent_group', shape)))
		return 'respondent_group';
	return mostAre(answers, (one) => isChoice(one, 'response', shape)) ? 'response' : null;
}

function isChoice(answer: string, name: string, { columns }: Shape): boolean {
	return (
		choiceOf(
			answer,
			columns.find((column) => column.name === name)!
		) !== null
	);
}

// One odd answer among many is asked about; a column of odd ones is no such question.
function mostAre(answers: string[], is: (answer: string) => boolean): boolean {
	return answers.filter(is).length >= answers.length * 0.8;
}
