import type { DisclosedReview } from '#lib/server/disclosure/best-value.ts';
import { capital, fixed, outOf } from '../words/numbers.ts';
import { figureText } from './figures.ts';

/** What every cover says (METHOD 1, gap 6, and 11.1). */
export const UNDER_THE_GENERAL_DUTY =
	'The duty of councils to carry out Best Value reviews was removed by Part 7 of the Local Government and Public Involvement in Health Act 2007. The partners chose this review; it runs under the general duty to secure continuous improvement, and its figures support a written judgement without replacing it.';

/** Takes what is disclosed of a review; gives the sentence that answers: what it cost, and how that compares. */
export function headline(disclosed: DisclosedReview): string {
	const { shortName } = disclosed.partnership;
	const net = found(disclosed, 'BV01');
	if (!net || net.measure.value === null)
		return `What ${shortName} spent in ${disclosed.year.label} has yet to be sent.`;
	const each = found(disclosed, 'BV03');
	const school =
		each && each.measure.value !== null
			? `, ${roundPounds(each.measure.value)} for each school`
			: '';
	return `${shortName} spent ${figureText(net)} net${school}. ${comparedIn(disclosed)}`;
}

/** A headline is rounded (METHOD 12.3). */
function roundPounds(amount: number): string {
	return `£${fixed(amount, 0)}`;
}

/** Takes what is disclosed of a review; gives how many of its figures are as good as their like. */
export function comparedIn({ findings, review }: DisclosedReview): string {
	const like = new Set(
		review.benchmarks.filter(({ median }) => median !== null).map(({ clause }) => clause)
	);
	const leads = findings.filter(({ clause, lead }) => lead && like.has(clause));
	if (leads.length === 0) return 'None of its figures can be compared with others yet.';
	const better = leads.filter(({ state }) => state === 'met').length;
	return `${capital(outOf(better, leads.length))} figures that can be compared ${better === 1 ? 'is' : 'are'} as good as the median of their like, or better.`;
}

function found({ findings }: DisclosedReview, ref: string) {
	return findings.find(({ clause, lead }) => clause === ref && lead);
}
