import type { AcceptedSheet, Entry } from './entries.ts';

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
	state: 'received' | 'accepted' | 'withdrawn';
	/** ISO time and name. */
	received: Step;
	accepted: Step | null;
	withdrawn: (Step & { reason: string | null }) | null;
	/** What was accepted of it; empty until then. */
	sheets: AcceptedSheet[];
}

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
			state: 'received',
			received: step,
			accepted: null,
			withdrawn: null,
			sheets: []
		});
		return;
	}
	if (entry.kind !== 'accepted' && entry.kind !== 'withdrawn') return;
	const upload = uploads.get(entry.upload);
	if (!upload)
		throw new Error(`Entry ${entry.seq} speaks of ${entry.upload}, which never came in.`);
	if (entry.kind === 'accepted') accept(upload, step, entry.sheets);
	else withdraw(upload, step, entry.reason);
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
