import { PASSES } from '../settings.ts';
import { leavesTooLittle } from './left-over.ts';
import type { Line } from './lines.ts';
import { isNobody, narrowed } from './narrowed.ts';
import { recoverable } from './recoverable.ts';

/**
 * Takes lines and what is too small to show; gives all that must be hidden with it, so that no
 * subtraction brings it back (METHOD 7.3, steps 3 and 4, then a check of all sums together).
 */
export function hideWith(
	lines: Line[],
	small: ReadonlySet<string>,
	/** Lines whose total may be found by whoever sees every child. */
	open: Line[] = []
): Set<string> {
	const hidden = new Set(small);
	for (let pass = 0; pass < PASSES; pass++) {
		const before = hidden.size;
		for (const line of lines) hideOneMore(line, hidden);
		if (hidden.size === before) break;
	}
	for (const line of lines) if (leavesTooLittle(line, hidden)) hidden.add(line.total);
	return hideTogether(lines, hidden, open);
}

function hideOneMore(line: Line, hidden: Set<string>): void {
	if (leavesTooLittle(line, hidden)) hidden.add(smallestShown(line, hidden) ?? line.total);
}

/** Single sums can be safe and still give a figure away when they are put together. */
function hideTogether(lines: Line[], hidden: Set<string>, open: Line[]): Set<string> {
	const all = [...lines, ...open];
	for (;;) {
		const exposed = exposedIn(lines, hidden, open);
		const before = hidden.size;
		hideBeside(exposed, all, hidden);
		// Nothing exposed, or nothing in any sum left to be shown.
		if (hidden.size === before) return hidden;
		for (const line of lines) hideOneMore(line, hidden);
	}
}

function exposedIn(lines: Line[], hidden: Set<string>, open: Line[]): string[] {
	const openTotals = new Set(open.map((line) => line.total));
	const all = [...lines, ...open];
	const isSecret = (id: string) => !openTotals.has(id);
	const found = [...workedOut(lines, hidden), ...workedOut(all, hidden).filter(isSecret)];
	return found.length > 0 ? found : narrowed(all, hidden).filter(isSecret);
}

/** One more beside each, but only one in figures that share a sum: it may be enough for all of them. */
function hideBeside(exposed: string[], lines: Line[], hidden: Set<string>): void {
	const helped = new Set<string>();
	for (const id of exposed) {
		const companion = helped.has(id) ? undefined : companionOf(id, lines, hidden);
		if (companion === undefined) continue;
		hidden.add(companion);
		for (const line of lines)
			if (isIn(line, id) || isIn(line, companion))
				for (const member of [line.total, ...line.children]) helped.add(member);
	}
}

function isIn({ total, children }: Line, id: string): boolean {
	return total === id || children.includes(id);
}

function workedOut(lines: Line[], hidden: ReadonlySet<string>): string[] {
	const points = Map.groupBy(lines, ({ point }) => point);
	return [...points.values()].flatMap((sums) =>
		recoverable(sums, hidden).filter((id) => !isNobody(id, sums))
	);
}

function companionOf(exposed: string, lines: Line[], hidden: Set<string>): string | undefined {
	const around = lines.filter((line) => isIn(line, exposed));
	const companions = [
		...around.map((line) => smallestShown(line, hidden)),
		...around.map((line) => anyShown(line, hidden)),
		...lines.map((line) => anyShown(line, hidden))
	];
	return companions.find((id) => id !== undefined);
}

/** The smallest child that isn’t zero; of equals the first by name. */
function smallestShown(
	{ children, pupils }: Line,
	hidden: ReadonlySet<string>
): string | undefined {
	const size = (id: string) => pupils.get(id) ?? 0;
	return children
		.filter((id) => !hidden.has(id) && size(id) > 0)
		.sort((a, b) => size(a) - size(b) || (a < b ? -1 : 1))[0];
}

function anyShown(line: Line, hidden: ReadonlySet<string>): string | undefined {
	return [line.total, ...line.children].find((id) => !hidden.has(id));
}
