import { error } from '@sveltejs/kit';
import type { Person } from '#lib/server/access/person.ts';
import { postsOf } from '#lib/server/access/posts.ts';
import { loadPartnerships } from '#lib/server/agreements/load.ts';
import { KIND_WORDS } from '#lib/server/post/notices/index.ts';
import { openOutbox, type Kept, type Outbox } from '#lib/server/post/outbox.ts';
import { home } from '#lib/server/root.ts';

/** A letter as the outbox shows it. */
export interface LetterTold {
	id: number;
	state: Kept['state'];
	/** To which role. */
	to: string;
	what: string;
	partnership: string;
	subject: string;
	text: string;
	made: string;
	/** What became of it, or when it is tried next. */
	standing: string;
}

/** Takes who asks; gives the letters of which they may decide: those that wait first. */
export function lettersFor(person: Person | null): LetterTold[] {
	const own = postsFor(person);
	const names = new Map(loadPartnerships().map(({ id, shortName }) => [id, shortName]));
	return withOutbox((outbox) => outbox.list(own)).map((letter) => told(letter, names));
}

/** Takes who asks and a letter’s id; gives the letter, or answers 404: it isn’t there, or isn’t for them to decide. */
export function letterFor(person: Person | null, id: number): Kept {
	const own = postsFor(person);
	const letter = withOutbox((outbox) => outbox.letter(id));
	if (!letter || (own !== null && !own.includes(letter.partnership)))
		error(404, 'There is no such letter.');
	return letter;
}

/** Takes work with the outbox; does it and closes the outbox. */
export function withOutbox<T>(work: (outbox: Outbox) => T): T {
	const outbox = openOutbox(home());
	try {
		return work(outbox);
	} finally {
		outbox.close();
	}
}

function postsFor(person: Person | null): string[] | null {
	const own = postsOf(person);
	if (own?.length === 0) error(403, 'The outbox is for members of a forum and administrators.');
	return own;
}

function told(letter: Kept, names: Map<string, string>): LetterTold {
	const { id, state, role, kind, partnership, subject, text, madeAt } = letter;
	return {
		...{ id, state, to: role, subject, text },
		what: KIND_WORDS[kind as keyof typeof KIND_WORDS] ?? 'A notice',
		partnership: names.get(partnership) ?? partnership,
		made: inWords(madeAt),
		standing: standingOf(letter)
	};
}

function standingOf({ state, stateAt, why, tries, nextTry }: Kept): string {
	if (state === 'sent') return `Sent on ${inWords(stateAt)}.`;
	if (state === 'failed') return `${why ?? ''} Given up on ${inWords(stateAt)}.`.trim();
	if (state === 'not-sent') return why ?? 'Not sent.';
	return tries === 0 ? 'Waits.' : `${why ?? ''} The next try is on ${inWords(nextTry)}.`.trim();
}

const IN_ENGLAND = new Intl.DateTimeFormat('en-GB', {
	timeZone: 'Europe/London',
	...{ day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' }
});

function inWords(at: string): string {
	return IN_ENGLAND.format(new Date(at));
}
