import { SAMPLE_MARK } from '#lib/document/sample-mark.ts';
import { isFinancial } from '#lib/calendar/financial-year.ts';
import { dateInWords } from '#lib/calendar/words.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import type { UploadSummary } from '#lib/server/evaluation/evaluation.ts';
import { VERSION } from '#lib/server/root.ts';
import { uploadsUsed } from './uploads-used.ts';
import { whole } from './words/numbers.ts';

/** Takes what is disclosed, and how many files may be named where room is short; gives the lines that close every report (METHOD 12.4). */
export function footerOf(disclosed: Disclosed, most = Infinity): string[] {
	const { agreement, asAt, partnership, year } = disclosed;
	const uploads = uploadsUsed(disclosed);
	const held = uploads.reduce((total, upload) => total + upload.held, 0);
	return [
		...(partnership.sample ? [`${SAMPLE_MARK}.`] : []),
		`As at ${dateInWords(asAt)}. ${isFinancial(year) ? 'Financial' : 'Academic'} year ${year.label}.`,
		filesUsed(uploads, most),
		`Rows held back: ${held}. Accord ${VERSION}, rules of the ${agreement.shortTitle}, version ${agreement.version}.`,
		suppression(disclosed),
		agreement.disclaimer
	];
}

function filesUsed(uploads: UploadSummary[], most: number): string {
	if (uploads.length === 0) return 'Files used: none yet.';
	const files = uploads
		.slice(0, most)
		.map(
			({ file, rows, received, sha256 }) =>
				`${file}, ${whole(rows)} ${rows === 1 ? 'row' : 'rows'}, received ${dateInWords(received)}, ${sha256.slice(0, 8)}`
		);
	const more = uploads.length - files.length;
	return `Files used: ${files.join('; ')}${more > 0 ? `; and ${whole(more)} more, named in the annual evaluation` : ''}.`;
}

function suppression({ withheld }: Disclosed): string {
	const rounded =
		withheld.roundedTo > 1
			? ` Other counts of pupils are rounded to the nearest ${withheld.roundedTo}.`
			: '';
	return `Figures about few pupils or few answers are hidden, and others where they would give these away.${rounded}`;
}
