import type { Finding, Measure } from '#lib/server/evaluation/evaluation.ts';
import { thresholdsFor } from './by-role.ts';
import type { Disclosed } from './disclosed.ts';
import { RESPONDENTS } from './settings.ts';

/** A finding whose figure or state is another one after something was sent or taken back. */
export type FindingChange = ShownChange | HiddenChange;

export interface ShownChange {
	hidden: false;
	before: Finding;
	after: Finding;
}

/** One of which no more may be said than that it changes. */
export interface HiddenChange {
	hidden: true;
	clause: string;
	title: string;
}

/** The same findings before and after, as they were before the door rounded them. */
export interface Unrounded {
	before: Finding[];
	after: Finding[];
}

/**
 * Takes what one viewer may see before and after; gives the findings that changed. Two figures side by
 * side tell about those who were added between them, so figures about people that lie close together
 * are not shown (METHOD 7.3, step 5). How close they lie is judged before rounding, so that a page and a
 * file name the same; leave the unrounded out where nothing was rounded.
 */
export function changesBetween(
	before: Disclosed,
	after: Disclosed,
	unrounded: Unrounded = { before: before.findings, after: after.findings }
): FindingChange[] {
	const [olds, freshes] = [unrounded.before, unrounded.after].map(byName);
	const shown = byName(after.findings);
	return before.findings.flatMap((old): FindingChange[] => {
		const fresh = shown.get(nameOf(old));
		if (!fresh) return [];
		const exact = [olds!.get(nameOf(old)) ?? old, freshes!.get(nameOf(old)) ?? fresh] as const;
		if (isSame(...exact) && isSame(old, fresh)) return [];
		return isShown(old) && isShown(fresh) && mayCompare(...exact, before)
			? [{ hidden: false, before: old, after: fresh }]
			: [{ hidden: true, clause: old.clause, title: old.title }];
	});
}

function byName(findings: Finding[]): Map<string, Finding> {
	return new Map(findings.map((finding) => [nameOf(finding), finding]));
}

function nameOf({ clause, key }: Finding): string {
	return JSON.stringify([clause, key]);
}

function isShown({ measure }: Finding): boolean {
	return measure.symbol !== 'c';
}

function isSame(old: Finding, fresh: Finding): boolean {
	const [a, b] = [old.measure, fresh.measure];
	return (
		old.state === fresh.state &&
		a.value === b.value &&
		a.symbol === b.symbol &&
		a.numerator === b.numerator &&
		a.denominator === b.denominator
	);
}

function mayCompare(old: Finding, fresh: Finding, { viewer }: Disclosed): boolean {
	const [a, b] = [old.measure, fresh.measure];
	if (!old.protect && !fresh.protect) return true;
	if (a.value === null || b.value === null) return true;
	const few = a.counts === 'pupils' ? thresholdsFor(viewer).smallCount : RESPONDENTS - 1;
	return liesFarFrom(a, b, few);
}

/** True where more people than `few`, and not only some of them, were added or taken away. */
function liesFarFrom(a: Measure, b: Measure, few: number): boolean {
	if (a.denominator === null || b.denominator === null) return false;
	const whole = Math.abs(b.denominator - a.denominator);
	const part = Math.abs((b.numerator ?? 0) - (a.numerator ?? 0));
	const rest = Math.abs(whole - part);
	return [whole, part, rest].every((people) => people === 0 || people > few) && whole + part > 0;
}
