import { dayOf } from '#lib/calendar/in-england.ts';
import { academicYear } from '#lib/calendar/academic-year.ts';
import { dateInWords } from '#lib/calendar/words.ts';
import type { Audience, SealedFile } from '#lib/server/review/seal/sealed-file.ts';

/** For whom a sealed document was made. */
const READERS: Record<Audience, string> = {
	'forum-member': 'members of the forum',
	'local-authority': 'the local authority',
	public: 'the public'
};

/** Takes an unchanged sealed report; gives in words which it is and who signed it. */
export function saysOfItself({ content }: SealedFile): string[] {
	const { report, year, asAt, audience, signed, document } = content;
	return [
		`${document.partnership.name}: ${report}, ${academicYear(year).label}, as at ${dateInWords(asAt)}, for ${READERS[audience]}.`,
		...signed.map(({ role, at }) => `Signed by ${role} on ${dateInWords(dayOf({ at }))}.`)
	];
}
