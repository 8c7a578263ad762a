import type { Part } from '#lib/server/evaluation/evaluation.ts';
import type { Exception, Seen } from './exceptions.ts';

/** Takes a finding that lists what it is made of; gives its parts on the smaller side, where one side is smaller. */
export function partsNotCounted({ finding }: Seen): Exception[] {
	const { measure, parts = [] } = finding;
	const lacks = (measure.denominator ?? 0) - (measure.numerator ?? 0);
	if (parts.length !== measure.denominator || lacks * 2 === parts.length) return [];
	const sides = [...Map.groupBy(parts, ({ standing }) => standing).values()];
	const [left = [], ...others] = sides.filter((side) => side.length === lacks);
	return others.length > 0 ? [] : left.map(inWords);
}

function inWords({ label, standing }: Part): Exception {
	return { what: label, how: standing === '' ? null : lowered(standing) };
}

function lowered(words: string): string {
	return words.charAt(0).toLowerCase() + words.slice(1);
}
