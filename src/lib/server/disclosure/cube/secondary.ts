import { PASSES } from '../settings.ts';
import { recoverable, type Sum } from './recoverable.ts';

/** How many pupils stand behind each id. */
export type Sizes = ReadonlyMap<string, number>;

/**
 * Takes sums, sizes and what is too small to show; gives all that must be hidden with it, so that
 * no subtraction brings it back (METHOD 7.3, steps 3 and 4, then a check of all sums together).
 */
export function hideWith(
	lines: Sum[],
	sizes: Sizes,
	small: ReadonlySet<string>,
	/** Sums whose total may be found by whoever sees every child. */
	open: Sum[] = []
): Set<string> {
	const hidden = new Set(small);
	for (let pass = 0; pass < PASSES; pass++) {
		const before = hidden.size;
		for (const line of lines.filter((line) => isExposed(line, hidden))) {
			hidden.add(smallestShown(line, sizes, hidden) ?? line.total);
		}
		if (hidden.size === before) break;
	}
	for (const line of lines.filter((line) => isExposed(line, hidden))) hidden.add(line.total);
	return hideTogether(lines, sizes, hidden, open);
}

/** Single sums can be safe and still give a figure away when they are put together. */
function hideTogether(lines: Sum[], sizes: Sizes, hidden: Set<string>, open: Sum[]): Set<string> {
	const openTotals = new Set(open.map((sum) => sum.total));
	const all = [...lines, ...open];
	for (;;) {
		const exposed =
			recoverable(lines, hidden)[0] ?? recoverable(all, hidden).find((id) => !openTotals.has(id));
		if (exposed === undefined) return hidden;
		hidden.add(companionOf(exposed, all, sizes, hidden));
	}
}

function companionOf(exposed: string, lines: Sum[], sizes: Sizes, hidden: Set<string>): string {
	const around = lines.filter((line) => line.total === exposed || line.children.includes(exposed));
	const companions = around.map(
		(line) => smallestShown(line, sizes, hidden) ?? anyShown(line, hidden)
	);
	const found = companions.find((id) => id !== undefined) ?? lastShown(lines, hidden);
	if (found === undefined) throw new Error(`Nothing is left to hide beside ${exposed}.`);
	return found;
}

function isExposed(line: Sum, hidden: ReadonlySet<string>): boolean {
	const hiddenChildren = line.children.filter((id) => hidden.has(id));
	return hiddenChildren.length === 1 && !hidden.has(line.total);
}

/** The smallest child that isn’t zero; of equals the first by name. */
function smallestShown(line: Sum, sizes: Sizes, hidden: ReadonlySet<string>): string | undefined {
	return line.children
		.filter((id) => !hidden.has(id) && (sizes.get(id) ?? 0) > 0)
		.sort((a, b) => sizes.get(a)! - sizes.get(b)! || (a < b ? -1 : 1))[0];
}

function anyShown(line: Sum, hidden: ReadonlySet<string>): string | undefined {
	return [line.total, ...line.children].find((id) => !hidden.has(id));
}

function lastShown(lines: Sum[], hidden: ReadonlySet<string>): string | undefined {
	return lines.map((line) => anyShown(line, hidden)).find((id) => id !== undefined);
}
