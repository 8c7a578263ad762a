import { dateInWords } from '#lib/calendar/words.ts';
import type { Kind } from '../notice.ts';
import { governorsOf } from '../people.ts';

/** A forum met, so the briefing for a school’s governing board can be read. */
export interface BriefingReady {
	forum: string;
	/** ISO date on which it met. */
	met: string;
	school: { id: string; name: string };
	path: string;
}

export const briefingReady: Kind<BriefingReady> = {
	letter: ({ forum, met, school, path }, { name }) => ({
		subject: `A briefing for your governing board: ${school.name}`,
		paragraphs: [
			`The ${forum} of the ${name} met on ${dateInWords(met)}. The briefing for the governing board of ${school.name} is ready.`,
			'It has two pages, to read or to take into the meeting of the board.'
		],
		link: { label: 'Read the briefing', path }
	}),
	to: ({ school }, people) => governorsOf(people, school.id),
	when: ({ met }) => ({ happened: met })
};
