/** What people did, in the order in which they did it. Written once, never changed: an erasure alone takes words out. */
export type Entry = { seq: number; at: string; by: string } & EntryBody;

export type EntryBody = Received | Accepted | Withdrawn | Erased;

/** A file came in. Its bytes lie in `received/` under its sha256. The upload's id is `U<seq>`. */
export interface Received {
	kind: 'received';
	partnership: string;
	/** As the sender named it. */
	file: string;
	sha256: string;
	bytes: number;
	/** The dataset the sender named, where they did. */
	as: string | null;
}

/** Its sound rows were accepted, as understood then. This entry is the commit point of an upload. */
export interface Accepted {
	kind: 'accepted';
	upload: string;
	sheets: AcceptedSheet[];
}

export interface AcceptedSheet {
	name: string;
	dataset: string;
	rows: number;
	accepted: number;
	held: number;
	setAside: number;
	/** How it was read, so that a rebuild reads it the same way. */
	reading: unknown;
}

/** The upload was taken back. */
export interface Withdrawn {
	kind: 'withdrawn';
	upload: string;
	reason: string | null;
}

/**
 * The received file was erased for good, and with it the words that other entries of the upload had of
 * it. Its accepted rows, names turned into codes, stay in its stead or went too.
 */
export interface Erased {
	kind: 'erased';
	upload: string;
	reason: string | null;
	rowsKept: boolean;
	/** True where the file’s name was taken out as well. */
	nameErased: boolean;
}
