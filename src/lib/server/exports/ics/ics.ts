/** A calendar that other programs subscribe to. */
export interface Calendar {
	name: string;
	/** ISO time of the evidence that it was made from, so that the same evidence gives the same bytes. */
	stamp: string;
	entries: {
		uid: string;
		/** ISO date: the whole day. */
		date: string;
		summary: string;
		description: string;
		status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';
	}[];
}

/** Takes a calendar; gives it as iCalendar (RFC 5545): lines of at most 75 octets that end in CRLF. */
export function ics({ name, stamp, entries }: Calendar): Uint8Array {
	const lines = [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Accord//Calendar//EN',
		'CALSCALE:GREGORIAN',
		'METHOD:PUBLISH',
		`X-WR-CALNAME:${escaped(name)}`,
		'REFRESH-INTERVAL;VALUE=DURATION:P1D',
		...entries.flatMap((entry) => eventLines(entry, momentOf(stamp))),
		'END:VCALENDAR'
	];
	return new TextEncoder().encode(lines.map((line) => `${folded(line)}\r\n`).join(''));
}

function eventLines(
	{ uid, date, summary, description, status }: Calendar['entries'][number],
	moment: string
): string[] {
	return [
		'BEGIN:VEVENT',
		`UID:${uid}`,
		`DTSTAMP:${moment}`,
		`DTSTART;VALUE=DATE:${dayOf(date)}`,
		// The end is the first day that no longer belongs to it.
		`DTEND;VALUE=DATE:${dayOf(dayAfter(date))}`,
		`SUMMARY:${escaped(summary)}`,
		...(description ? [`DESCRIPTION:${escaped(description)}`] : []),
		`STATUS:${status}`,
		'TRANSP:TRANSPARENT',
		'END:VEVENT'
	];
}

function escaped(text: string): string {
	return text
		.replace(/[\\;,]/g, (one) => `\\${one}`)
		.replace(/\r\n|\r|\n/g, '\\n')
		.replace(/\p{Cc}/gu, ' ');
}

const OCTETS = 75;

/** Folds between letters, never within one: an octet of a letter alone is none. */
function folded(line: string): string {
	const lines: string[] = [];
	let current = '';
	for (const letter of line) {
		if (Buffer.byteLength(current + letter) > OCTETS) {
			lines.push(current);
			current = ' ';
		}
		current += letter;
	}
	return [...lines, current].join('\r\n');
}

function dayOf(date: string): string {
	return date.replaceAll('-', '');
}

function dayAfter(date: string): string {
	const day = new Date(`${date}T00:00:00Z`);
	day.setUTCDate(day.getUTCDate() + 1);
	return day.toISOString().slice(0, 10);
}

function momentOf(stamp: string): string {
	return new Date(stamp).toISOString().replace(/[-:]|\.\d{3}/g, '');
}
