import { inOneOrder } from '#lib/document/in-one-order.ts';
import type { Commentary, Report, Run } from '#lib/document/report.ts';
import { placesOf } from '#lib/server/reports/commentary.ts';

/** A place in a report where the words are others than they were. */
export interface Rewritten {
	/** Title of its section. */
	section: string;
	heading: string;
	what: 'written' | 'rewritten' | 'emptied';
	/** Role of whoever wrote what stands there now, and the ISO date; null where nothing does. */
	by: string | null;
	on: string | null;
}

/** Takes two versions of a report; gives the places where what people wrote is something else in the later. */
export function rewrittenBetween(before: Report, after: Report): Rewritten[] {
	const old = new Map(placesOf(before).map(({ section, place }) => [key(section, place), place]));
	return placesOf(after).flatMap(({ section, title, place }) => {
		const then = old.get(key(section, place))?.written ?? null;
		const now = place.written;
		if (read(then) === read(now)) return [];
		const what = then === null ? 'written' : now === null ? 'emptied' : 'rewritten';
		const by = now?.by ?? null;
		return [{ section: title, heading: place.heading, what, by, on: now?.on ?? null }];
	});
}

/** A sealed report has its keys in another order than one made today, so only what a reader sees is compared. */
function read(written: Commentary['written']): string {
	if (written === null) return '';
	const passages = written.passages.map(({ kind, runs }) => ({ kind, runs: joined(runs) }));
	return inOneOrder(passages);
}

/** Runs that look alike are one, and how many spaces stand between words is nothing to a reader. */
function joined(runs: Run[]): Run[] {
	const seen: Run[] = [];
	for (const { text, strong = false, href = '' } of runs) {
		const last = seen.at(-1);
		if (last && last.strong === strong && last.href === href) last.text += text;
		else seen.push({ text, strong, href });
	}
	const line = seen.map((run) => ({ ...run, text: run.text.replace(/\s+/g, ' ') }));
	const [first, last] = [line[0], line.at(-1)];
	if (first) first.text = first.text.trimStart();
	if (last) last.text = last.text.trimEnd();
	return line;
}

function key(section: string, { id }: Commentary): string {
	return `${section} ${id}`;
}
