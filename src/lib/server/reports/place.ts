import type { Place } from '#lib/document/addresses.ts';
import type { Source } from '#lib/document/report.ts';
import { clauseHref } from '#lib/document/addresses.ts';
import { dateInWords } from '#lib/calendar/words.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import type { UploadSummary } from '#lib/server/evaluation/evaluation.ts';
import { uploadsUsed } from './uploads-used.ts';
import { list, many, whole } from './words/numbers.ts';

/** Takes what is disclosed; gives the partnership and year its addresses are made of. */
export function placeOf(disclosed: Disclosed): Place {
	return { partnership: disclosed.partnership.id, year: disclosed.year.id };
}

/** A kind of spreadsheet that figures are made from. */
export type Dataset =
	Returning | 'register' | 'survey' | 'finance' | 'schools' | 'usage' | 'service';

/** Those of which every school is asked for its own. */
type Returning = 'attendance' | 'training' | 'outcomes';

/** Takes the datasets a chart is made from and the clause that shows its rows; gives the line under it. */
export function sourceOf(disclosed: Disclosed, datasets: Dataset[], clause?: string): Source {
	const used = uploadsUsed(disclosed);
	const sent = datasets.filter((dataset) => used.some((upload) => holds(upload, dataset)));
	const named = sent.length > 0 ? sent : datasets.slice(0, 1);
	const uploads = used.filter((upload) => named.some((dataset) => holds(upload, dataset)));
	const rows = uploads.reduce((total, upload) => total + upload.accepted, 0);
	return {
		text: [
			`Source: ${many(uploads.length, `${list(named)} spreadsheet`)}, ${whole(rows)} ${rows === 1 ? 'row' : 'rows'}.`,
			`As at ${dateInWords(disclosed.asAt)}.`,
			...schoolsIn(named.filter(isReturned), disclosed)
		].join(' '),
		...(clause ? { href: clauseHref(placeOf(disclosed), clause) } : {})
	};
}

function holds({ dataset }: UploadSummary, wanted: Dataset): boolean {
	return dataset.split(', ').includes(wanted);
}

function isReturned(dataset: Dataset): dataset is Returning {
	return ['attendance', 'training', 'outcomes'].includes(dataset);
}

/** "18 of 20 schools are in it", or, of two kinds, "20 of 20 schools are in attendance and 18 in training". */
function schoolsIn([first, ...others]: Returning[], { returned }: Disclosed): string[] {
	if (!first) return [];
	const schools = `${returned[first]} of ${returned.schools} schools are in`;
	if (others.length === 0) return [`${schools} it.`];
	const rest = others.map((other) => `${returned[other]} in ${other}`);
	return [`${schools} ${list([first, ...rest])}.`];
}
