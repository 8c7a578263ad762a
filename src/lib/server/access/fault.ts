/** What is noted of a bug: enough to find the place, nothing that a person typed or is called. */
export interface Fault {
	id: string;
	at: string;
	status: number;
	/** The route as the source names it, `/[partnership]/[year]`: never the address that was asked for. */
	route: string;
	error: string;
	frames: string[];
}

/**
 * Takes an error, the status and the route; gives the note of it. Messages stay out, because they may
 * quote a cell of somebody's spreadsheet, and addresses, because their query may.
 */
export function faultOf(error: unknown, status: number, route: string | null): Fault {
	const known = error instanceof Error ? error : new Error(typeof error);
	return {
		id: crypto.randomUUID().slice(0, 8),
		at: new Date().toISOString(),
		status,
		route: route ?? 'no route',
		error: 'code' in known ? `${known.name} ${String(known.code)}` : known.name,
		frames: framesOf(known)
	};
}

// A stack begins with the message, which may run over several lines.
function framesOf({ stack = '' }: Error): string[] {
	return stack
		.split('\n')
		.filter((line) => /^\s+at /.test(line))
		.map((line) => line.trim())
		.slice(0, 12);
}
