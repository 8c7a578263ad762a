import type { Letter } from './letter.ts';
import type { Addressee } from './people.ts';

/** The partnership that a letter speaks of. */
export interface Whose {
	id: string;
	name: string;
	/** True where it is invented. */
	sample: boolean;
}

/** One kind of notice: what it says, to whom, and on which days. */
export interface Kind<About> {
	/** Takes what it is about, whose, whether its day is over, and its reader; gives the letter. */
	letter(about: About, whose: Whose, late: boolean, reader: Addressee): Letter;
	/** Takes what it is about and the people of the partnership; gives who is written to. */
	to(about: About, people: Addressee[]): Addressee[];
	/** Takes what it is about; gives by when something is wanted, or when something happened. */
	when(about: About): { due: string } | { happened: string };
}
