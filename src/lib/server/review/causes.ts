import { dayOf } from '#lib/calendar/in-england.ts';
import { dateInWords } from '#lib/calendar/words.ts';
import { STATE_WORDS, type State } from '#lib/document/state.ts';
import type { Question } from '#lib/server/agreements/question.ts';
import type { AnsweredQuestion, Entry, Overridden } from '#lib/server/ledger/entries.ts';
import type { Upload } from '#lib/server/ledger/uploads.ts';

/** Something that happened after a report was sealed and can have changed what it says. */
export interface Cause {
	/** "late.csv was accepted on 3 September 2026." */
	words: string;
	/** The upload that it is about, where it is about one. */
	upload: string | null;
	/** Kinds of spreadsheet in the upload: `attendance`. */
	datasets: string[];
	/** The clause that it is about, where it is about one. */
	clause: string | null;
}

/** What is looked through for causes. */
export interface Looked {
	/** Place of the seal in the ledger. */
	sealed: number;
	/** Academic year id. */
	year: string;
	/** Entries of the partnership, those before the seal too. */
	entries: Entry[];
	uploads: Upload[];
	questions: Question[];
}

/** Takes the ledger of a partnership and where a report was sealed in it; gives what happened since, in its order. */
export function causesSince(looked: Looked): Cause[] {
	return [...uploadsSince(looked), ...decidedSince(looked)];
}

/** A file that was accepted since and taken back since changed nothing. */
function uploadsSince({ sealed, entries, uploads }: Looked): Cause[] {
	return uploads.flatMap((upload) => {
		const counted = countedAt(upload, sealed, entries);
		const counts = upload.state === 'accepted';
		const words = uploadWords(upload, sealed, counted, counts);
		const datasets = [...new Set(upload.sheets.map(({ dataset }) => dataset))];
		return words ? [{ words, upload: upload.id, datasets, clause: null }] : [];
	});
}

function uploadWords(
	{ file, accepted, withdrawn, erased }: Upload,
	sealed: number,
	counted: boolean,
	counts: boolean
): string | null {
	const on = (step: { at: string } | null) => step && dateInWords(dayOf(step));
	if (!counted && counts) return `${file} was accepted on ${on(accepted)}.`;
	if (counted && withdrawn) return `${file} was taken back on ${on(withdrawn)}.`;
	if (counted && !counts) return `${file} was erased with its rows on ${on(erased)}.`;
	const isAgain = counted && counts && (accepted?.seq ?? 0) > sealed;
	return isAgain ? `${file} was mended and accepted again on ${on(accepted)}.` : null;
}

function countedAt({ id, withdrawn, erased }: Upload, sealed: number, entries: Entry[]): boolean {
	const gone = withdrawn ?? (erased && !erased.rowsKept ? erased : null);
	if (gone && gone.seq <= sealed) return false;
	return entries.some(
		(entry) => entry.kind === 'accepted' && entry.upload === id && entry.seq <= sealed
	);
}

function decidedSince({ sealed, year, entries, questions }: Looked): Cause[] {
	return entries
		.filter(({ seq }) => seq > sealed)
		.flatMap((entry) => {
			if (entry.kind === 'overridden' && entry.year === year) return [override(entry)];
			return entry.kind === 'answered-question' ? [answer(entry, questions)] : [];
		});
}

function override({ clause, state, role, date }: Overridden): Cause {
	const what =
		state === null
			? `took back the state set beside clause ${clause}`
			: `set “${STATE_WORDS[state as State]}” beside clause ${clause}`;
	return { words: `${role} ${what} on ${dateInWords(date)}.`, upload: null, datasets: [], clause };
}

function answer({ question, role, from }: AnsweredQuestion, questions: Question[]): Cause {
	const asked = questions.find(({ id }) => id === question);
	const words = `${role} answered “${asked?.asks ?? question}”, from ${dateInWords(from)}.`;
	return { words, upload: null, datasets: [], clause: asked?.clause ?? null };
}
