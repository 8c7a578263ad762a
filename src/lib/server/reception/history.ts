import { dayOf } from '#lib/calendar/in-england.ts';
import type { Person } from '#lib/server/access/person.ts';
import type { EarlierFile } from '#lib/server/house/consequences/foreseen.ts';
import { theHouse } from '#lib/server/house/the-house.ts';
import type { Answered, Corrected, Entry, OfUpload } from '#lib/server/ledger/entries.ts';
import type { Upload } from '#lib/server/ledger/uploads.ts';
import { FACTS } from '#lib/server/warehouse/facts-tables.ts';
import { supersededAround, type Superseded } from '#lib/server/warehouse/standing.ts';
import { arrived, type Arrival } from './arrived.ts';
import { fileFor } from './outlook.ts';

/** One thing that happened to a file, or that it did to another. */
export interface HistoryStep {
	/** ISO time. */
	at: string;
	what: string;
	/** The other file that `what` ends with. */
	other?: EarlierFile;
}

/** Takes who asks and an upload; gives what happened to it since it came in, in its order. */
export async function historyOf(person: Person, upload: Upload): Promise<HistoryStep[]> {
	const house = await theHouse();
	const entries = house.ledger.entries({ partnership: upload.partnership });
	const own = entries.filter((entry): entry is EntryOfUpload => concerns(entry, upload));
	const around = await house.read(upload.partnership, (query) =>
		supersededAround(query, FACTS, upload.seq)
	);
	const uploads = new Map(house.ledger.uploads(upload.partnership).map((one) => [one.seq, one]));
	const others = around.map((rows) => supersession(rows, upload, uploads, person));
	return [...told(own), ...others].sort((a, b) => a.at.localeCompare(b.at));
}

/** An entry about a file. */
type EntryOfUpload = Extract<Entry, OfUpload>;

function concerns(entry: Entry, { id, seq }: Upload): entry is EntryOfUpload {
	return entry.kind === 'received' ? entry.seq === seq : 'upload' in entry && entry.upload === id;
}

/** What was done to the file itself. Mending goes cell by cell, and is told as one. */
function told(entries: EntryOfUpload[]): HistoryStep[] {
	const steps: HistoryStep[] = [];
	let acceptedBefore = false;
	for (const [i, entry] of entries.entries()) {
		if (entry.kind === 'corrected') {
			if (goesOn(entry, entries[i + 1])) continue;
			const what = entry.takesBack
				? `a mending undone by ${entry.by}`
				: mended(runUpTo(entries, i));
			steps.push({ at: entry.at, what });
			continue;
		}
		if (entry.kind === 'received') steps.push(...arrived(entry));
		else steps.push({ at: entry.at, what: inWords(entry, acceptedBefore) });
		acceptedBefore ||= entry.kind === 'accepted';
	}
	return steps;
}

type Correction = Entry & Corrected;

/** True where the next entry is of the same mending: by the same person, on the same day, for the same reason. */
function goesOn(entry: Correction, next: EntryOfUpload | undefined): next is Correction {
	return (
		next?.kind === 'corrected' &&
		next.by === entry.by &&
		next.why === entry.why &&
		!entry.takesBack &&
		!next.takesBack &&
		dayOf(next) === dayOf(entry)
	);
}

function runUpTo(entries: EntryOfUpload[], last: number): Correction[] {
	const run = [entries[last] as Correction];
	for (let i = last - 1; i >= 0; i--) {
		const entry = entries[i]!;
		if (entry.kind !== 'corrected' || !goesOn(entry, entries[i + 1])) break;
		run.unshift(entry);
	}
	return run;
}

function mended(run: Correction[]): string {
	const cells = new Set(
		run.flatMap(({ sheet, cells }) => cells.map(({ row, column }) => `${sheet} ${row} ${column}`))
	).size;
	const leftOut = run.reduce((sum, { leftOut }) => sum + leftOut.length, 0);
	const back = run.reduce((sum, { takenBackIn }) => sum + takenBackIn.length, 0);
	const parts = [
		...(cells > 0 ? [`${counted(cells, 'cell')} mended`] : []),
		...(leftOut > 0 ? [`${counted(leftOut, 'row')} left out`] : []),
		...(back > 0 ? [`${counted(back, 'row')} taken in again`] : [])
	];
	const { by, why } = run[0]!;
	return `${parts.join(', ')} by ${by}${because(why)}`;
}

function inWords(
	entry: Exclude<EntryOfUpload, Correction | Arrival>,
	acceptedBefore: boolean
): string {
	switch (entry.kind) {
		case 'answered':
			return isRevision(entry)
				? `whether it corrects earlier figures was decided by ${entry.by}`
				: `what can’t be known from the sheet was answered by ${entry.by}`;
		case 'accepted': {
			const rows = entry.sheets.reduce((sum, { accepted }) => sum + accepted, 0);
			return `${counted(rows, 'sound row')} accepted${acceptedBefore ? ' again' : ''} by ${entry.by}`;
		}
		case 'withdrawn':
			return `taken back by ${entry.by}${because(entry.reason)}`;
		case 'erased':
			return `${entry.rowsKept ? 'the file erased' : 'erased'} by ${entry.by}${because(entry.reason)}`;
	}
}

function isRevision({ answers }: Answered): boolean {
	return typeof answers === 'object' && answers !== null && 'revisions' in answers;
}

/** When it happened is when the later file was last accepted. */
function supersession(
	{ upload, by, rows }: Superseded,
	{ seq }: Upload,
	uploads: Map<number, Upload>,
	person: Person
): HistoryStep {
	const later = uploads.get(by);
	const other = upload === seq ? by : upload;
	const of = rows === 1 ? 'is' : 'are';
	return {
		at: later?.accepted?.at ?? '',
		what:
			upload === seq
				? `${rows.toLocaleString('en-GB')} of its rows ${of} superseded by`
				: `it supersedes ${counted(rows, 'row')} of`,
		other: fileFor(person, other, uploads.get(other))
	};
}

function because(reason: string | null): string {
	return reason ? `: ${reason}` : '';
}

function counted(count: number, one: string): string {
	return `${count.toLocaleString('en-GB')} ${one}${count === 1 ? '' : 's'}`;
}
