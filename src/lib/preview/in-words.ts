import type { Hindrance } from './first-look.ts';
import type { Personal, PersonalKind } from './personal.ts';

/** Takes what a column seems to hold; says so kindly, and what becomes of it. */
export function personalInWords({ kind, use }: Personal): string {
	return `Looks like ${KINDS[kind]}. ${USES[use]}`;
}

const USES: Record<Personal['use'], string> = {
	person: 'It tells people apart: each becomes a code as it arrives, before anything is counted.',
	perhaps:
		'If it says who came, send it: each becomes a code before anything is counted. If not, you can leave it out.',
	none: 'No figure needs them, so you can leave this column out.'
};

const KINDS: Record<PersonalKind, string> = {
	name: 'names of people',
	email: 'e-mail addresses',
	phone: 'phone numbers',
	birth: 'dates of birth',
	insurance: 'National Insurance numbers',
	address: 'home addresses',
	'pupil-number': 'pupil numbers (UPN)'
};

/** Takes why a file can’t be looked into; says so, and what can be done. */
export function hindranceInWords(why: Hindrance): string {
	return HINDRANCES[why];
}

const NEXT = 'You can send it whole; the next page says what could be read of it.';
const TOO_MUCH =
	'This workbook is too large to look into here, and goes whole. To leave columns out, save the sheet as CSV in your spreadsheet program and choose that file.';

const HINDRANCES: Record<Hindrance, string> = {
	empty: 'There is nothing in this file.',
	'not-a-spreadsheet': `This isn’t a kind of file that can be looked into here. ${NEXT}`,
	'quote-never-closed': `A quotation mark in this file is opened and never closed, so that its columns can’t be told apart here. ${NEXT}`,
	'too-wide':
		'This file has more than 500 columns, which is more than can be taken in. Leave out those that aren’t needed and choose it again.',
	'too-large': TOO_MUCH,
	'too-slow': TOO_MUCH,
	unreadable: `This file couldn’t be opened here. ${NEXT}`
};
