import type { Report } from '#lib/document/report.ts';

/** A kind of file that a report can be carried off as. */
export interface Format {
	/** Without a full stop: `pdf`. */
	extension: string;
	/** Media type, as sent to browsers. */
	mime: string;
	/** What people call it: "Excel". */
	label: string;
	/** For programs rather than readers: pages offer it apart. */
	forAnalysts?: true;
	/** Takes a report; gives the file's bytes, the same for the same report. */
	write: (report: Report) => Promise<Uint8Array>;
}
