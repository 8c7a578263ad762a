import type { Place } from '#lib/document/addresses.ts';
import type { Source } from '#lib/document/report.ts';
import { clauseHref, evidenceHref } from '#lib/document/addresses.ts';
import { dateInWords } from '#lib/calendar/words.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import { uploadsUsed } from './uploads-used.ts';
import { many, whole } from './words/numbers.ts';

/** Takes what is disclosed; gives the partnership and year its addresses are made of. */
export function placeOf(disclosed: Disclosed): Place {
	return { partnership: disclosed.partnership.id, year: disclosed.year.id };
}

/** Takes a dataset and the clause that shows its rows; gives the line under a chart. */
export function sourceOf(
	disclosed: Disclosed,
	dataset: 'attendance' | 'training' | 'outcomes',
	clause?: string
): Source {
	const uploads = uploadsUsed(disclosed).filter((upload) =>
		upload.dataset.split(', ').includes(dataset)
	);
	const rows = uploads.reduce((total, upload) => total + upload.accepted, 0);
	const { returned } = disclosed;
	return {
		text: [
			`Source: ${many(uploads.length, `${dataset} spreadsheet`)}, ${whole(rows)} ${rows === 1 ? 'row' : 'rows'}.`,
			`As at ${dateInWords(disclosed.asAt)}.`,
			`${returned[dataset]} of ${returned.schools} schools are in it.`
		].join(' '),
		href: clause ? clauseHref(placeOf(disclosed), clause) : evidenceHref()
	};
}
