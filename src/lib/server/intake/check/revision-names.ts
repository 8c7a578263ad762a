import type { Revision } from './revisions.ts';

/** Where all rows close to an upload’s are meant: “all U3”. */
export const ALL = 'all';

type Named = Pick<Revision, 'row' | 'earlier' | 'together'>;
type Direct = { row: number; earlier: number };

/** Takes a revision; gives the name by which it is kept: “12 U3” is answered, “13 with 12” follows it. */
export function nameOf({ row, earlier, together }: Named): string {
	return earlier === null ? `${row} with ${together.join(' ')}` : directName({ row, earlier });
}

/** Takes the name; gives what it says. */
export function revisionNamed(name: string): Named {
	const [first = '', ...rest] = name.split(' ');
	const row = Number(first);
	if (rest[0] === 'with') return { row, earlier: null, together: rest.slice(1).map(Number) };
	return { row, earlier: Number(rest[0]?.slice(1)), together: [row] };
}

/** By what all rows close to one upload’s are answered at once. */
export function nameOfAll(earlier: number): string {
	return directName({ row: ALL, earlier });
}

/** True of a row that is close to an earlier one itself. */
export function isDirect<T extends Pick<Named, 'earlier'>>(one: T): one is T & { earlier: number } {
	return one.earlier !== null;
}

/** Takes a row that is close to an earlier one and what was said; gives what was said of it, or of all. */
export function answerTo(
	{ row, earlier }: Direct,
	said: Record<string, 'yes' | 'no'>
): 'yes' | 'no' | null {
	return said[directName({ row, earlier })] ?? said[nameOfAll(earlier)] ?? null;
}

function directName({ row, earlier }: { row: number | typeof ALL; earlier: number }): string {
	return `${row} U${earlier}`;
}
