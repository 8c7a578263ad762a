import type { Cell, Table } from '#lib/document/report.ts';
import type { DisclosedReview } from '#lib/server/disclosure/best-value.ts';
import type { Finding } from '#lib/server/evaluation/evaluation.ts';
import { clausesOf } from '#lib/server/agreements/agreement.ts';
import { indicatorOfFramework } from '#lib/server/agreements/best-value.ts';
import { figureText, indicatorCell, valueText } from './figures.ts';

/** What METHOD 11.5 asks three years of: actions, cost per attendance, time to a reply and use in school. */
const IMPROVING = ['BV38', 'BV08', 'BV15', 'BV26'];

/** Takes what is disclosed of a review; gives the figures that show whether the service improves, year by year. */
export function threeYears(disclosed: DisclosedReview): Table {
	const { year, review, agreement } = disclosed;
	const { before, earlier } = review;
	const rows = clausesOf(agreement)
		.filter(({ ref }) => IMPROVING.includes(ref))
		.flatMap(({ ref }) => {
			const indicator = indicatorOfFramework(agreement, ref);
			const lead = disclosed.findings.find((finding) => finding.lead && finding.clause === ref);
			if (!indicator || !lead) return [];
			const past = [earlier, before].map(({ findings }) => pastCell(lead, findings));
			return [[indicatorCell(indicator, disclosed), ...past, { text: figureText(lead) }]];
		});
	return {
		kind: 'table',
		id: 'three-years',
		title: 'Is it getting better? Three years of four figures',
		columns: [
			{ key: 'indicator', label: 'Indicator' },
			{ key: 'earlier', label: earlier.year.label },
			{ key: 'before', label: before.year.label },
			{ key: 'now', label: year.label }
		],
		rows,
		notes: nothingSent(disclosed)
	};
}

/** Takes a finding and another year’s; gives the same figure of that year, or a dash. */
export function pastCell(finding: Finding, findings: Finding[]): Cell {
	const past = pastOf(finding, findings);
	if (!past || past.measure.value === null) return { text: '–' };
	// A count where this year has a share: it is said, and is nothing to compare with.
	if (past.measure.unit !== finding.measure.unit) return { text: figureText(past) };
	const text =
		finding.measure.unit === 'percent'
			? valueText(past.measure.value, past.measure)
			: figureText(past);
	return { text, number: past.measure.value, unit: past.measure.unit };
}

/** Takes a finding and another year’s; gives the finding of that year about the same, where there is one. */
export function pastOf({ clause, key }: Finding, findings: Finding[]): Finding | undefined {
	return findings.find((one) => one.clause === clause && one.key === key);
}

function nothingSent({ review: { before, earlier } }: DisclosedReview): string[] {
	const silent = [earlier, before].filter(({ findings }) =>
		findings.every(({ measure }) => measure.value === null)
	);
	return silent.map(({ year }) => `Nothing was sent for ${year.label}.`);
}
