import { clausesOf } from '#lib/server/agreements/agreement.ts';
import type { DisclosedReview } from '#lib/server/disclosure/best-value.ts';
import type { Finding } from '#lib/server/evaluation/evaluation.ts';
import { FEWEST_COMPARATORS } from '#lib/server/evaluation/judge/bench.ts';
import { capital, inWords, list, many } from '../words/numbers.ts';

/** Takes what is disclosed of a review; gives what its figures can’t be trusted for, each indicator that has none named with why. */
export function limitsOf(disclosed: DisclosedReview): string[] {
	return [
		...withoutFigure(disclosed),
		...notComparable(disclosed),
		'Comparators are as they sent them; their scope is taken from their own list of services.',
		'A training sheet doesn’t say when a session was called off: one counts as cancelled when every booking for it was.',
		'Nor does it say at what time of day a session was, so evening sessions are not counted.',
		'Whether a meeting was quorate is the clerk’s own word.',
		'Figures can support a conclusion about a service. They can’t make it.'
	];
}

/** Takes findings; gives those of which there is a figure and nobody to compare it with, and those without one. */
export function byWhetherCounted(findings: Finding[]): { counted: Finding[]; not: Finding[] } {
	return {
		counted: findings.filter(({ measure }) => measure.value !== null),
		not: findings.filter(({ measure }) => measure.value === null)
	};
}

/** Takes findings; gives them by name: "Overheads (BV05) and Places filled (BV10)". */
export function namesOf(findings: Finding[]): string {
	return list(findings.map(({ clause, title }) => `${title} (${clause})`));
}

/** Why a figure that was counted stands beside no other. */
export const NOT_COMPARABLE = `counted, but not comparable because fewer than ${inWords(FEWEST_COMPARATORS)} services like it gave that figure`;

function withoutFigure({ agreement, findings }: DisclosedReview): string[] {
	const { not } = byWhetherCounted(findings.filter(({ lead }) => lead));
	const all = clausesOf(agreement).length;
	const of = (isMeant: (symbol: string | null) => boolean) =>
		not.filter(({ measure }) => isMeant(measure.symbol));
	return [
		...said(of(isUnknown), (count) => `${count} of ${all} could not be counted`),
		...said(
			of((symbol) => symbol === 'u'),
			(count, is) => `${count} ${is} given as a total and a count, which is of fewer than 10 things`
		),
		...said(
			of((symbol) => symbol === 'c'),
			(count, is) => `${count} ${is} hidden to protect individuals`
		)
	];
}

function isUnknown(symbol: string | null): boolean {
	return symbol !== 'u' && symbol !== 'c';
}

function notComparable({ findings, review }: DisclosedReview): string[] {
	const alone = review.benchmarks.filter(({ median }) => median === null);
	const those = findings.filter(
		({ clause, lead }) => lead && alone.some((one) => one.clause === clause)
	);
	return said(those, (count, is) => `${count} ${is} ${NOT_COMPARABLE}`);
}

function said(findings: Finding[], sentence: (count: string, is: string) => string): string[] {
	if (findings.length === 0) return [];
	const is = findings.length === 1 ? 'is' : 'are';
	const counted = capital(many(findings.length, 'indicator'));
	return [`${sentence(counted, is)}: ${namesOf(findings)}.`];
}
