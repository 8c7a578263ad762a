/** How much a workbook may hold and how long it may take, whatever it says of itself. */
export const CAPS = {
	/** Of the file as it was sent. */
	bytes: 50 * 1024 * 1024,
	/** Of all its parts, unpacked. */
	unpackedBytes: 200 * 1024 * 1024,
	/** Unpacked for each byte sent, in a file that unpacks to more than `ratioFrom`: real sheets stay below 60. */
	ratio: 200,
	ratioFrom: 32 * 1024 * 1024,
	parts: 10_000,
	/** Of a sheet, from A1 to the last that holds anything, gaps included. */
	cells: 20_000_000,
	/** JavaScript memory of the worker that parses it. */
	memoryMb: 1024,
	/** Time for unpacking, and for parsing whatever the size. */
	seconds: 8,
	/** More time for each megabyte unpacked: one takes 0.04 seconds of a quiet machine. */
	secondsPerMb: 0.25
};
