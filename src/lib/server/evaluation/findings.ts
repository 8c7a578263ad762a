import { clausesOf, type Clause, type Measurement } from '#lib/server/agreements/agreement.ts';
import { measurementKey } from '#lib/server/agreements/measurement-key.ts';
import type { Finding, OutcomeMeasure } from './evaluation.ts';
import { figureKey, indicatorOf, type Counted, type Figures } from './figures.ts';
import type { Registered } from './indicators/indicator.ts';
import { forInformation } from './judge/ruling.ts';
import { noMeasure } from './measure.ts';
import type { Setting } from './setting.ts';

/** What findings are made with. */
export interface Means {
	figures: Figures;
	setting: Setting;
	outcomes: OutcomeMeasure[];
	indicators: Record<string, Registered>;
}

/** Takes what was counted; gives at least one finding for every clause, in the order of the text, the lead first. */
export function findingsOf(means: Means): Finding[] {
	const clauses = clausesOf(means.setting.agreement);
	const found = new Map<string, Finding[]>();
	for (const afterOthers of [false, true]) {
		const others = [...found.values()].flat();
		for (const clause of clauses) {
			const here = clause.measurements
				.filter((one) => indicatorOf(one, means.indicators).afterOthers === afterOthers)
				.map((measurement) => findingOf(clause, measurement, means, others));
			found.set(clause.ref, [...(found.get(clause.ref) ?? []), ...here]);
		}
	}
	return clauses.flatMap((clause) => findingsFor(clause, found));
}

/** What tells apart two uses of one indicator in a clause: `meetings-held:HSF`. */
export const keyOf = measurementKey;

function findingOf(
	clause: Clause,
	measurement: Measurement,
	{ figures, indicators, setting, outcomes }: Means,
	others: Finding[]
): Finding {
	const indicator = indicatorOf(measurement, indicators);
	const { row, evidence } = figures.get(figureKey(indicator, measurement)) ?? UNCOUNTED;
	const found = indicator.find(row, { measurement, setting, outcomes, others });
	return {
		clause: clause.ref,
		indicator: indicator.name,
		key: keyOf(measurement),
		lead: leadOf(clause) === measurement,
		title: measurement.title,
		state: found.ruling.state,
		judgement: withSuggestion(found.ruling.judgement, measurement),
		measure: found.measure,
		target: measurement.target ?? null,
		suggested: measurement.suggested ?? null,
		reason: found.ruling.reason,
		wants: found.ruling.state === 'no-evidence' ? found.wants : null,
		strength: found.strength ?? null,
		protect: found.protect ?? false,
		...(found.cells ? { cells: found.cells } : {}),
		...(found.parts ? { parts: found.parts } : {}),
		evidence
	};
}

/** Where a figure comes from other findings, or from the agreement alone, no row was counted. */
const UNCOUNTED: Counted = { row: {}, evidence: { rows: 0, uploads: [] } };

function findingsFor(clause: Clause, found: Map<string, Finding[]>): Finding[] {
	const shared = clause.sameAs ? (found.get(clause.sameAs) ?? []) : [];
	const findings = [...(found.get(clause.ref) ?? []), ...shared].map((finding) => ({
		...finding,
		clause: clause.ref
	}));
	if (findings.length === 0) return [unmeasured(clause)];
	return findings.sort((a, b) => Number(b.lead) - Number(a.lead));
}

/** A clause that nothing measures: either it promises nothing that can be measured, or nothing was sent yet. */
function unmeasured(clause: Clause): Finding {
	const nothing = clause.information === undefined;
	return {
		clause: clause.ref,
		indicator: 'none',
		key: 'none',
		lead: true,
		title: clause.short,
		state: nothing ? 'no-evidence' : 'for-information',
		judgement: nothing ? 'Not measured yet' : forInformation('').judgement,
		measure: noMeasure(nothing ? 'x' : 'z', 'count', ''),
		target: null,
		suggested: null,
		reason: clause.information ?? 'Nothing that is sent today can show whether this was done.',
		wants: nothing ? (clause.wants ?? null) : null,
		strength: null,
		protect: false,
		evidence: { rows: 0, uploads: [] }
	};
}

function leadOf({ measurements }: Clause): Measurement | undefined {
	return measurements.find((measurement) => measurement.lead) ?? measurements[0];
}

/** "J-RATE [80%]": what METHOD would judge by, had anybody agreed to it. */
function withSuggestion(judgement: string, { judge, suggested, target }: Measurement): string {
	if (judgement !== 'For information' || !judge || suggested === undefined) return judgement;
	return target === undefined
		? `${judge} [${suggested}${judge === 'J-COUNT' ? '' : '%'}]`
		: judgement;
}
