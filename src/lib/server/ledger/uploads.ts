import { dayOf } from '#lib/calendar/in-england.ts';
import type { AcceptedSheet, Answered, Corrected, Dropped, Entry, Erased } from './entries.ts';

/** A file that came in, and what became of it since: made from the entries, never kept. */
export interface Upload {
	/** `U12`, where 12 is the place of its `received` entry in the ledger. */
	id: string;
	seq: number;
	partnership: string;
	file: string;
	sha256: string;
	bytes: number;
	/** The dataset the sender named, where they did. */
	as: string | null;
	/** Academic year id of the review whose end entered it, null where somebody sent it, absent where that wasn’t written down. */
	review?: string | null;
	/** What the sender kept back, where they did. */
	dropped: Dropped | null;
	/** An upload of which only the file was erased is still `accepted`; `erased` is one whose rows went too. */
	state: 'received' | 'accepted' | 'withdrawn' | 'erased';
	/** ISO time and name. */
	received: Step;
	/** ISO date on which it was sent. */
	sentOn: string;
	accepted: Step | null;
	withdrawn: (Step & { reason: string | null }) | null;
	/** When its file went, and whether its rows stay; null while the file is there. */
	erased: (Step & { reason: string | null; rowsKept: boolean }) | null;
	/** What was accepted of it; empty until then. */
	sheets: AcceptedSheet[];
	/** What was said and mended, in its order. */
	mended: Mended[];
}

export type Mended = Step & (Answered | Corrected);

export interface Step {
	seq: number;
	at: string;
	by: string;
}

/** Takes entries in their order; gives each upload in the state in which they leave it. */
export function uploadsOf(entries: Entry[]): Upload[] {
	const uploads = new Map<string, Upload>();
	for (const entry of entries) follow(uploads, entry);
	return [...uploads.values()];
}

/** `U12` for 12. */
export function uploadId(seq: number): string {
	return `U${seq}`;
}

/** 12 for `U12`. */
export function uploadSeq(id: string): number {
	return Number(id.slice(1));
}

function follow(uploads: Map<string, Upload>, entry: Entry): void {
	const step: Step = { seq: entry.seq, at: entry.at, by: entry.by };
	if (entry.kind === 'received') {
		uploads.set(uploadId(entry.seq), {
			id: uploadId(entry.seq),
			seq: entry.seq,
			partnership: entry.partnership,
			file: entry.file,
			sha256: entry.sha256,
			bytes: entry.bytes,
			as: entry.as,
			...('review' in entry ? { review: entry.review } : {}),
			dropped: entry.dropped ?? null,
			state: 'received',
			received: step,
			sentOn: dayOf(entry),
			accepted: null,
			withdrawn: null,
			erased: null,
			sheets: [],
			mended: []
		});
		return;
	}
	if (!('upload' in entry)) return;
	const upload = uploads.get(entry.upload);
	if (!upload)
		throw new Error(`Entry ${entry.seq} speaks of ${entry.upload}, which never came in.`);
	if (entry.kind === 'accepted') accept(upload, step, entry.sheets);
	else if (entry.kind === 'answered' || entry.kind === 'corrected') upload.mended.push(entry);
	else if (entry.kind === 'withdrawn') withdraw(upload, step, entry.reason);
	else if (entry.kind === 'erased') erase(upload, step, entry);
}

function accept(upload: Upload, step: Step, sheets: AcceptedSheet[]): void {
	upload.state = 'accepted';
	upload.accepted = step;
	upload.sheets = sheets;
}

function withdraw(upload: Upload, step: Step, reason: string | null): void {
	upload.state = 'withdrawn';
	upload.withdrawn = { ...step, reason };
}

function erase(upload: Upload, step: Step, { reason, rowsKept }: Erased): void {
	upload.state = rowsKept ? 'accepted' : 'erased';
	upload.erased = { ...step, reason, rowsKept };
}
