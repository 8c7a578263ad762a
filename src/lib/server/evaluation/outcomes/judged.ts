import { halfTermsCompleted } from '#lib/calendar/half-terms.ts';
import { judgeOutcome, type Outcome } from '../judge/change.ts';
import { nothingSent } from '../judge/ruling.ts';
import type { OutcomeCell, OutcomeMeasure } from '../evaluation.ts';
import type { Found, Given } from '../indicators/indicator.ts';
import { noMeasure } from '../measure.ts';
import type { Setting } from '../setting.ts';

/** Takes a measure’s code, or null where none was sent; gives the partnership’s latest figure, judged by its change. */
export function judgedOutcome(code: string | null, about: string, given: Given<unknown>): Found {
	const outcome = given.outcomes.find(({ measure }) => measure === code);
	const wants = `An outcomes sheet with ${about}, before and after.`;
	if (!outcome) {
		return {
			measure: noMeasure('x', 'percent', 'pupils'),
			ruling: nothingSent(about, given.setting.clock, given.measurement.judge ?? 'J-DIR'),
			wants,
			strength: 0
		};
	}
	return {
		measure: latest(outcome),
		ruling: judgeOutcome(judgeable(outcome, given), given.setting.clock),
		wants,
		strength: outcome.change?.strength ?? 0,
		protect: true,
		cells: [{ measure: outcome.measure, breakdownTopic: 'Total', breakdown: 'Total' }]
	};
}

/** Takes a measure and a point; gives the partnership’s figure for all pupils. */
export function ownTotal(
	{ cells }: OutcomeMeasure,
	point: OutcomeCell['point']
): OutcomeCell | undefined {
	return cells.find(
		(cell) =>
			cell.level === 'Partnership' && cell.breakdownTopic === 'Total' && cell.point === point
	);
}

function latest(outcome: OutcomeMeasure) {
	const cell =
		ownTotal(outcome, 'followup') ?? ownTotal(outcome, 'interim') ?? ownTotal(outcome, 'baseline');
	if (!cell) return noMeasure('x', outcome.unit, 'pupils');
	return {
		...noMeasure(cell.symbol ?? 'x', outcome.unit, 'pupils'),
		value: cell.value,
		symbol: cell.value === null ? (cell.symbol ?? 'x') : null,
		numerator: cell.numerator,
		denominator: cell.denominator ?? cell.n,
		missing: null
	};
}

function judgeable(outcome: OutcomeMeasure, { measurement, setting }: Given<unknown>): Outcome {
	const [before, between, after] = (['baseline', 'interim', 'followup'] as const).map((point) =>
		ownTotal(outcome, point)
	);
	return {
		what: outcome.name,
		baseline: before?.value ?? null,
		interim: interimOf(between, setting),
		followup: after?.value ?? null,
		target: measurement.target ?? outcome.target,
		direction: outcome.direction,
		strength: outcome.change?.strength ?? 0,
		suffix: outcome.unit === 'percent' ? '%' : '',
		words: outcome.change?.words ?? '',
		weakness: weaknessOf(outcome, before, after)
	};
}

function interimOf(
	cell: OutcomeCell | undefined,
	{ halfTerms, asAt }: Setting
): Outcome['interim'] {
	if (cell?.value == null) return null;
	const completed = halfTermsCompleted(halfTerms, cell.pointDate ?? asAt);
	return { value: cell.value, halfTermsCompleted: completed };
}

/** METHOD 5.13’s words for a change that can’t be judged. */
function weaknessOf(
	{ change }: OutcomeMeasure,
	before: OutcomeCell | undefined,
	after: OutcomeCell | undefined
): string {
	if (before?.symbol === 'c' || after?.symbol === 'c') return 'hidden to protect individuals';
	if (before?.value == null) return 'no starting point was sent, so change can’t be judged';
	if (after?.value == null) return 'no second measurement was sent, so change can’t be judged';
	return change?.strengthReason ?? 'change can’t be judged';
}
