import { THRESHOLDS } from '../settings.ts';
import type { Line } from './lines.ts';

/**
 * Takes a line and what is hidden; gives true where what is left of its shown total, once the shown
 * children are taken away, tells too much. It is a figure like any other, so the same rules hold for
 * it: not few pupils, not few who reached the measure, and not none or all of them.
 */
export function leavesTooLittle(line: Line, hidden: ReadonlySet<string>): boolean {
	if (hidden.has(line.total)) return false;
	const among = line.children.filter((id) => hidden.has(id));
	if (among.length === 0) return false;
	if (among.length === 1) return true;
	const isWhole = among.length === line.children.length;
	return tooFew(line, hidden, among.length, isWhole) || (!isWhole && tooPlain(line, hidden));
}

/** Takes counts by id; gives what is left of the total, or null where somebody’s count isn’t known. */
export function leftOver(
	{ total, children }: Pick<Line, 'total' | 'children'>,
	counts: ReadonlyMap<string, number>,
	hidden: ReadonlySet<string>
): number | null {
	const shown = [total, ...children.filter((id) => !hidden.has(id))].map((id) => counts.get(id));
	if (shown.some((count) => count === undefined)) return null;
	const [all, ...rest] = shown as [number, ...number[]];
	return rest.reduce((left, count) => left - count, all);
}

/** Each of the hidden could still be any of 1 to 5, as its symbol says, and they are not few together. */
function tooFew(line: Line, hidden: ReadonlySet<string>, among: number, isWhole: boolean) {
	const pupils = leftOver(line, line.pupils, hidden);
	if (pupils === null) return false;
	const open = among - 1 + THRESHOLDS.partner.smallCount;
	// A total that is shown is not few: its own rule said so.
	return pupils < open || (!isWhole && pupils <= line.few);
}

function tooPlain(line: Line, hidden: ReadonlySet<string>): boolean {
	const pupils = leftOver(line, line.pupils, hidden);
	const reached = leftOver(line, line.reached, hidden);
	if (reached === null) return false;
	return reached <= THRESHOLDS.partner.smallCount || (pupils !== null && reached >= pupils);
}
