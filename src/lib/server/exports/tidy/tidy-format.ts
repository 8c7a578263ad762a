import type { TidyTable } from '#lib/document/tidy.ts';

/** A kind of file that a tidy table can be carried off as. */
export interface TidyFormat {
	/** Without a full stop: `parquet`. */
	extension: string;
	/** Media type, as sent to browsers. */
	mime: string;
	/** What people call it: "Parquet". */
	label: string;
	/** Takes a table; gives the file's bytes, the same for the same table. */
	write: (table: TidyTable) => Uint8Array;
}
