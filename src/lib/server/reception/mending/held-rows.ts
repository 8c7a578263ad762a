import { error } from '@sveltejs/kit';
import { mayAccept } from '#lib/server/access/may.ts';
import type { Person } from '#lib/server/access/person.ts';
import type { HeldRow, HeldSheet } from '#lib/server/house/corrections/held-sheet.ts';
import { theHouse } from '#lib/server/house/the-house.ts';
import type { Problem } from '#lib/server/intake/understood.ts';
import { openUpload } from '../sending.ts';
import { reasonFor } from './reasons.ts';
import { seenBy, type Seen, type SeenRow } from './seen.ts';

/** So many held rows go into one spreadsheet. */
export const MOST_HELD = 5000;

/** So many problems are looked at for it. */
export const MOST_PROBLEMS = 50_000;

/** So much of a file’s SHA-256 tells it from every other. */
export const FINGERPRINT = 12;

/** Takes who asks, an upload’s id and which of its tables; gives its held rows, as they may see them. */
export async function heldRowsOf(
	person: Person | null,
	id: string,
	table: number
): Promise<HeldSheet> {
	const upload = await openUpload(person, id);
	if (upload.erased) error(410, 'The file was erased, and its rows with it.');
	const house = await theHouse();
	const { sheets } = await house.understand(upload.id, undefined, {
		rowsWanted: { held: MOST_HELD },
		mostProblems: MOST_PROBLEMS,
		compared: mayAccept(person, upload.partnership)
	});
	const sheet = sheets.filter(({ dataset }) => dataset !== null)[table - 1];
	if (!sheet?.shown?.length) error(404, 'No row of this sheet is held.');
	const seen = await seenBy(person!, upload, sheet, sheet.shown);
	const errors = byRow(sheet.problems.filter(({ severity }) => severity === 'error'));
	return {
		upload: upload.id,
		file: upload.file,
		sheet: sheet.name,
		fingerprint: upload.sha256.slice(0, FINGERPRINT),
		columns: seen.columns.map(({ letter, header, use }) => {
			return { letter, header: use === 'beyond' ? 'Beyond the table' : header };
		}),
		rows: seen.rows.map((row) => heldRow(row, seen, errors.get(row.row) ?? [])),
		held: sheet.held,
		people: PEOPLE[seen.people]
	};
}

const PEOPLE: Record<Seen['people'], string> = {
	names:
		'Names of people are in it because you sent the file. Of what you write there only a code is kept.',
	codes:
		'People are shown as the codes that are kept of them. Where you write a name, a code is kept.',
	none: ''
};

function heldRow({ row, texts }: SeenRow, seen: Seen, problems: Problem[]): HeldRow {
	const reasons = problems.map(reasonFor(seen));
	const about = (at: number) => reasons.filter((reason) => reason.at === at);
	const cells = texts.map((text, place) => {
		const wrong = about(seen.columns[place]!.at).map(({ message, fix }) => `${message} ${fix}`);
		return { text, wrong: wrong.join('\n') || null };
	});
	return { row, cells, reasons: reasons.map(({ message, fix }) => `${message} ${fix}`) };
}

function byRow(problems: Problem[]): Map<number, Problem[]> {
	return Map.groupBy(problems, ({ row }) => row);
}
