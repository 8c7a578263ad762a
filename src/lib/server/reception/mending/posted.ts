import type { Mends } from '#lib/server/house/corrections/correct.ts';
import type { Upload } from '#lib/server/ledger/uploads.ts';
import type { NotDone } from './not-done.ts';
import { NOT_SHOWN, type Seen } from './seen.ts';

/** What a form says is to be mended, and how many cells somebody else mended meanwhile. */
export interface Posted extends Mends {
	meanwhile: number;
}

/** The longest text of a cell that is taken. */
const LONGEST = 2000;
const LONGEST_WHY = 500;

/**
 * Takes a form (`c.<row>.<column>` a cell, `out` a row to leave out, `why`, and `seen`: after which mending
 * it was drawn) and the rows as their mender saw them; gives what differs, or why it can’t be taken.
 */
export function postedMends(
	form: FormData,
	seen: Seen,
	upload: Upload,
	sheet: string
): Posted | NotDone {
	const why = String(form.get('why') ?? '').trim();
	if (why.length > LONGEST_WHY)
		return { problem: `Keep the reason under ${LONGEST_WHY} characters.` };
	const others = mendedSinceDrawn(upload, sheet, Number(form.get('seen') ?? 0));
	const posted: Posted = { ...NOTHING, why: why || null, cells: [], meanwhile: 0 };
	for (const { row, texts } of seen.rows)
		for (const [index, { at, use, letter }] of seen.columns.entries()) {
			const written = form.get(`c.${row}.${at}`);
			if (typeof written !== 'string') continue;
			const problem = unfit(written, use, `Row ${row}, column ${letter}`);
			if (same(written, texts[index] ?? '')) continue;
			if (problem) return problem;
			if (others.has(`${row} ${at}`)) posted.meanwhile += 1;
			else posted.cells.push({ row, column: at, value: written.trim() });
		}
	const rows = new Set(seen.rows.map(({ row }) => row));
	posted.leftOut = form
		.getAll('out')
		.map(Number)
		.filter((row) => rows.has(row));
	return posted;
}

const NOTHING: Mends = { cells: [], leftOut: [], takenBackIn: [], why: null };

function unfit(written: string, use: string, where: string): NotDone | null {
	if (written.length > LONGEST)
		return { problem: `${where}: keep it under ${LONGEST.toLocaleString('en-GB')} characters.` };
	if (use === 'beyond' && written.trim() !== '' && written !== NOT_SHOWN)
		return { problem: `${where}: nothing is read there. Empty it, or leave it as it was.` };
	return null;
}

// A line of a form holds no line breaks, so that a cell with some comes back without them.
function same(written: string, text: string): boolean {
	return oneLine(written) === oneLine(text);
}

function oneLine(text: string): string {
	return text.replace(/[\r\n]+/g, '').trim();
}

// What somebody else wrote since is not overwritten by what was drawn before.
function mendedSinceDrawn({ mended }: Upload, wanted: string, seen: number): Set<string> {
	const cells = mended.flatMap((entry) =>
		entry.kind === 'corrected' && entry.sheet === wanted && entry.seq > seen ? entry.cells : []
	);
	return new Set(cells.map(({ row, column }) => `${row} ${column}`));
}
