import { mayAccept } from '#lib/server/access/may.ts';
import type { Person } from '#lib/server/access/person.ts';
import { correct } from '#lib/server/house/corrections/correct.ts';
import type { Returned } from '#lib/server/house/corrections/returned.ts';
import { theHouse } from '#lib/server/house/the-house.ts';
import type { UnderstoodSheet } from '#lib/server/intake/understood.ts';
import type { Upload } from '#lib/server/ledger/uploads.ts';
import { maySee } from '../sending.ts';
import type { Done } from './deeds.ts';
import { FINGERPRINT, MOST_HELD } from './held-rows.ts';
import { isNotDone, type NotDone } from './not-done.ts';
import { differing, rowNumbers } from './differing.ts';
import { seenBy } from './seen.ts';

/** What came of held rows that came back: in which upload, and the place of the entry. */
export interface SentBack extends Done {
	upload: string;
}

/**
 * Takes who sends and held rows that came back; writes down what differs as corrections to the upload they
 * are of. Where they were sent on an upload’s own page, `page` is that one.
 */
export async function takeSentBack(
	person: Person,
	returned: Returned,
	page: Upload | null
): Promise<SentBack | NotDone> {
	const house = await theHouse();
	const upload = house.ledger.upload(returned.upload);
	const stranger = !upload || !maySee(person, upload) || !isOf(upload, returned);
	if (stranger) return { problem: STRANGER };
	if (page && page.id !== upload.id) return { problem: otherUpload(upload) };
	if (upload.erased) return { problem: 'The file these rows are of was erased.' };
	const numbers = rowNumbers(returned);
	if (isNotDone(numbers)) return numbers;
	const sheet = await sheetOf(person, upload, returned.sheet, numbers);
	if (isNotDone(sheet)) return sheet;
	const cells = differing(returned, await asSent(person, upload, sheet));
	if (isNotDone(cells)) return cells;
	if (cells.length === 0) return { problem: NOTHING };
	const mended = await correct(house, upload, sheet, { cells, why: WHY }, person.label);
	if ('refused' in mended) return { problem: mended.refused };
	return { upload: upload.id, seq: mended.mended.at(-1)!.seq };
}

const WHY = 'in a spreadsheet of the held rows';
const NOTHING = 'Every cell of it is as it stands here, so nothing was changed.';
const STRANGER =
	'These are rows to mend of a file that isn’t here, or isn’t open to you. Check the first line: it says whose rows they are.';

function otherUpload({ id, file }: Upload): string {
	return `These are rows of another file, “${file}” (${id}). Send them back on its page.`;
}

function isOf({ sha256 }: Upload, { fingerprint }: Returned): boolean {
	return fingerprint.length === FINGERPRINT && sha256.startsWith(fingerprint);
}

/** The sheet with the rows that came back, none of which was never held. */
async function sheetOf(
	person: Person,
	upload: Upload,
	name: string,
	numbers: number[]
): Promise<UnderstoodSheet | NotDone> {
	const house = await theHouse();
	const compared = mayAccept(person, upload.partnership);
	const wanted = { rowsWanted: { held: MOST_HELD }, compared };
	const { sheets } = await house.understand(upload.id, undefined, wanted);
	const sheet = sheets.find((one) => one.name === name);
	if (!sheet) return { problem: `There is no sheet “${name}” in “${upload.file}”.` };
	const held = new Set(sheet.shown?.map(({ row }) => row));
	const mended = rowsMended(upload, name);
	const odd = numbers.find((row) => !held.has(row) && !mended.has(row));
	if (odd !== undefined) return { problem: notHeld(odd) };
	return { ...sheet, shown: sheet.shown?.filter(({ row }) => numbers.includes(row)) };
}

function notHeld(row: number): string {
	return `Row ${row} of the file isn’t held. The numbers in the column “Row” tell which row is which: leave them as they were sent, and nothing is mended in the wrong place.`;
}

// A row that was mended meanwhile is sound by now, and stays as it is.
function rowsMended({ mended }: Upload, wanted: string): Set<number> {
	const own = mended.flatMap((entry) =>
		entry.kind === 'corrected' && entry.sheet === wanted ? [entry] : []
	);
	return new Set(own.flatMap(({ cells, leftOut }) => [...cells.map(({ row }) => row), ...leftOut]));
}

/** The rows as either may have had them: with the names, or with codes. */
async function asSent(person: Person, upload: Upload, sheet: UnderstoodSheet) {
	const rows = sheet.shown ?? [];
	const asSender = { ...person, label: upload.received.by };
	const asOther = { ...person, label: `not ${upload.received.by}` };
	return [await seenBy(asSender, upload, sheet, rows), await seenBy(asOther, upload, sheet, rows)];
}
