import type { DatabaseSync } from 'node:sqlite';
import { inOneStep, openDatabase, openDatabaseForReading, wipe } from './database.ts';
import type { Dropped, Entry, EntryBody, Erased } from './entries.ts';
import { SAID_KINDS } from './said-entries.ts';
import { forgetting, withoutWords } from './forgetting.ts';
import { drop, sweepDead, takeIn, type Incoming, type Refused } from './incoming.ts';
import { keptFiles } from './kept-files.ts';
import { incomingFolder, keep, receivedPath, sweepUnknown } from './received.ts';
import { uploadId, uploadsOf, type Upload } from './uploads.ts';

export interface Receipt {
	upload: Upload;
	/** True where these very bytes were there already: nothing changed. */
	already: boolean;
}

export interface Sender {
	/** The file's name, as the sender calls it. */
	file: string;
	partnership: string;
	by: string;
	/** The dataset the sender named, where they did. */
	as?: string | null;
	/** What the sender kept back, where they did. */
	dropped?: Dropped | null;
	/** ISO date on which it was sent, where that isn’t today. */
	on?: string;
	/** What the sender said of its sheets, by sheet. */
	answers?: Record<string, unknown>;
	/** Academic year id of the review whose end enters it. */
	review?: string;
	/** The most bytes that are taken in. */
	limit?: number;
}

/** The largest file taken in unless told otherwise: 200 MB. */
export const UPLOAD_LIMIT = Number(process.env.ACCORD_UPLOAD_LIMIT ?? 200 * 1024 * 1024);

/** Takes the home folder; gives the record of what people did there. The database opens at first use. */
export function openLedger(home: string, { readOnly = false } = {}): Ledger {
	return new Ledger(home, readOnly);
}

const SAID = SAID_KINDS.map((kind) => `'${kind}'`).join(', ');

/** The kinds of entries by which rows are taken in or out. */
const OF_ROWS = `'accepted', 'withdrawn', 'erased'`;

const WORDS_ERASED = `SELECT count(*) AS n FROM entry WHERE kind = 'words-erased'`;

export class Ledger {
	readonly home: string;
	readonly readOnly: boolean;
	#open: DatabaseSync | null = null;

	constructor(home: string, readOnly: boolean) {
		this.home = home;
		this.readOnly = readOnly;
	}

	/** Adds one entry; gives it with its place and time. */
	append(body: EntryBody, by: string): Entry {
		return inOneStep(this.#database, () => this.#write(body, by));
	}

	/**
	 * Adds entries that belong together, if nothing was added since entry `after`; otherwise adds nothing
	 * and gives null. `before` runs in the same step.
	 */
	appendAfter(after: number, bodies: EntryBody[], by: string, before?: () => void): Entry[] | null {
		return inOneStep(this.#database, () => {
			if (this.last() !== after) return null;
			before?.();
			return bodies.map((body) => this.#write(body, by));
		});
	}

	/** Entries in their order: of one partnership, of one kind, or after a place, where asked. */
	entries({
		partnership,
		kind,
		after = 0
	}: { partnership?: string; kind?: Entry['kind']; after?: number } = {}): Entry[] {
		const wanted = Object.entries({ partnership, kind }).filter(([, value]) => value !== undefined);
		const where = wanted.map(([column]) => `AND ${column} = :${column}`).join(' ');
		return this.#database
			.prepare(`SELECT * FROM entry WHERE seq > :after ${where} ORDER BY seq`)
			.all({ after, ...(Object.fromEntries(wanted) as Record<string, string>) })
			.map(entryOf);
	}

	/** Uploads in the order in which they came in. */
	uploads(partnership?: string): Upload[] {
		return uploadsOf(this.entries({ partnership }));
	}

	/** One upload, if there is one under this id. */
	upload(id: string): Upload | undefined {
		return this.uploads().find((upload) => upload.id === id);
	}

	/** The place of the partnership's last entry that can change a figure, up to a place where asked; 0 before the first. Same version, same evidence. */
	version(partnership: string, upTo = Number.MAX_SAFE_INTEGER): number {
		const sql = `SELECT max(seq) AS n FROM entry WHERE partnership = ? AND seq <= ? AND kind NOT IN (${SAID})`;
		return this.#number(sql, partnership, upTo);
	}

	/** The place of the last entry of what people said over the figures; 0 before the first. */
	lastSaid(partnership: string): number {
		const sql = `SELECT max(seq) AS n FROM entry WHERE partnership = ? AND kind IN (${SAID})`;
		return this.#number(sql, partnership);
	}

	/** The place of the last entry of all; 0 before the first. */
	last(): number {
		return this.#number('SELECT max(seq) AS n FROM entry');
	}

	/** The place up to which the rows that count are those of place `after`: the last before any is taken in or out. */
	sameRowsUpTo(after: number): number {
		const sql = `SELECT min(seq) AS n FROM entry WHERE seq > ? AND kind IN (${OF_ROWS})`;
		const next = this.#number(sql, after);
		return next === 0 ? this.last() : next - 1;
	}

	/** Which ledger this is: tells it from every other. */
	identity(): string {
		return String(this.#database.prepare('SELECT id FROM identity').get()?.id);
	}

	/** Takes in a file as an upload. The same bytes for the same partnership are taken in once. */
	async receive(stream: AsyncIterable<Uint8Array>, sender: Sender): Promise<Receipt | Refused> {
		const incoming = await this.takeIn(stream, sender.limit);
		return 'refused' in incoming ? incoming : this.register(incoming, sender);
	}

	/** Makes a file that came in an upload. */
	async register(incoming: Incoming, sender: Sender): Promise<Receipt> {
		const receipt = inOneStep(this.#database, () => this.#register(incoming, sender));
		if (receipt.already) await drop(incoming);
		return receipt;
	}

	/** Takes in a file without making it anybody's upload yet. */
	takeIn(stream: AsyncIterable<Uint8Array>, limit = UPLOAD_LIMIT): Promise<Incoming | Refused> {
		return takeIn(stream, incomingFolder(this.home), limit);
	}

	/** The upload with these bytes that is accepted, or waits to be under the same dataset, if there is one. */
	sameFile(sha256: string, partnership: string, as: string | null): Upload | undefined {
		return this.uploads(partnership).find(
			(upload) =>
				upload.sha256 === sha256 &&
				(upload.state === 'accepted' || (upload.state === 'received' && upload.as === as))
		);
	}

	/** Where the bytes of an upload lie, or lay before they were erased. */
	path(upload: Upload): string {
		return receivedPath(this.home, upload.sha256);
	}

	/** Removes what processes that died left behind, and what was erased. */
	sweep(): void {
		sweepDead(incomingFolder(this.home));
		const uploads = inOneStep(this.#database, () => {
			const uploads = this.uploads();
			sweepUnknown(this.home, new Set(uploads.flatMap(keptFiles)));
			return uploads;
		});
		if (uploads.some(({ erased }) => erased) || this.#number(WORDS_ERASED) > 0)
			wipe(this.#database);
	}

	close(): void {
		this.#open?.close();
		this.#open = null;
	}

	get #database(): DatabaseSync {
		const open = this.readOnly ? openDatabaseForReading : openDatabase;
		return (this.#open ??= open(this.home));
	}

	#register(incoming: Incoming, sender: Sender): Receipt {
		const before = this.sameFile(incoming.sha256, sender.partnership, sender.as ?? null);
		if (before) return { upload: before, already: true };
		keep(this.home, incoming);
		const { seq } = this.#write(receivedBody(incoming, sender), sender.by);
		return { upload: this.#uploadAt(seq), already: false };
	}

	#write(body: EntryBody, by: string): Entry {
		const at = new Date().toISOString();
		const { lastInsertRowid } = this.#database
			.prepare('INSERT INTO entry (at, "by", kind, partnership, body) VALUES (?, ?, ?, ?, ?)')
			.run(at, by, body.kind, this.#partnershipOf(body), JSON.stringify(body));
		if (body.kind === 'erased') this.#forget(body);
		if (body.kind === 'words-erased') this.#forgetWords(body.entry);
		return { seq: Number(lastInsertRowid), at, by, ...body };
	}

	/** Takes out of the upload’s entries what its file had brought in. */
	#forget(erased: Erased): void {
		const write = this.#database.prepare('UPDATE entry SET body = ? WHERE seq = ?');
		for (const { seq, at: _at, by: _by, ...body } of this.entries())
			if (uploadOf(seq, body) === erased.upload)
				write.run(JSON.stringify(forgetting(body, erased)), seq);
	}

	#forgetWords(seq: number): void {
		const [entry] = this.entries({ after: seq - 1 });
		if (entry?.seq !== seq) throw new RangeError(`There is no entry ${seq}.`);
		const { seq: _, at: _at, by: _by, ...body } = entry;
		this.#database
			.prepare('UPDATE entry SET body = ? WHERE seq = ?')
			.run(JSON.stringify(withoutWords(body)), seq);
	}

	#partnershipOf(body: EntryBody): string {
		if ('partnership' in body) return body.partnership;
		const upload = this.upload(body.upload);
		if (!upload) throw new Error(`There is no upload ${body.upload}.`);
		return upload.partnership;
	}

	#uploadAt(seq: number): Upload {
		const upload = this.upload(uploadId(seq));
		if (!upload) throw new Error(`There is no upload ${uploadId(seq)}.`);
		return upload;
	}

	#number(sql: string, ...values: (string | number)[]): number {
		return Number(this.#database.prepare(sql).get(...values)?.n ?? 0);
	}
}

/** The entry with which a file that came in becomes an upload. */
export function receivedBody(incoming: Incoming, sender: Sender): EntryBody {
	const { sha256, bytes } = incoming;
	const { partnership, file, as = null, dropped, on, review = null } = sender;
	return {
		kind: 'received',
		...{ partnership, file, sha256, bytes, as, review },
		...(dropped ? { dropped } : {}),
		...(on ? { on } : {})
	};
}

/** The upload that an entry is about; null where it is about none. */
function uploadOf(seq: number, body: EntryBody): string | null {
	if (body.kind === 'received') return uploadId(seq);
	return 'upload' in body ? body.upload : null;
}

function entryOf(row: Record<string, unknown>): Entry {
	return {
		seq: Number(row.seq),
		at: String(row.at),
		by: String(row.by),
		...(JSON.parse(String(row.body)) as EntryBody)
	};
}
