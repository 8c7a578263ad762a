import { dayOf } from '#lib/calendar/in-england.ts';
import { dateInWords } from '#lib/calendar/words.ts';

/** Takes when a file was erased (ISO); says so, in the words used wherever rows outlive their file. */
export function fileErased(at: string): string {
	return `the file itself was erased on ${dateInWords(dayOf({ at }))}`;
}
