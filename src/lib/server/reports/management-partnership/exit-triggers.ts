import { clauseHref } from '#lib/document/addresses.ts';
import type { ExitTrigger } from '#lib/server/agreements/exit-trigger.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import type { Finding } from '#lib/server/evaluation/evaluation.ts';
import { findingFor, triggersIn } from '#lib/server/evaluation/indicators/two-schools/triggers.ts';
import { placeOf } from '../place.ts';
import { measureText } from '../words/figure.ts';
import { fixed } from '../words/numbers.ts';
import { triggersOf } from './headline.ts';

/** A trigger of the contract as a table tells it. */
export interface Trigger {
	words: string;
	reference: string;
	/** "Met", "Not met", "Can’t be said yet". */
	standing: string;
	figure: string;
	threshold: string;
	href?: string;
}

/** Takes what is disclosed; gives the triggers that hold at the date, those met first. */
export function exitTriggersOf(disclosed: Disclosed): Trigger[] {
	const standings = new Map(triggersOf(disclosed).map(({ label, standing }) => [label, standing]));
	const triggers = triggersIn(disclosed.partnership, disclosed.asAt).map((trigger): Trigger => {
		const finding = findingFor(trigger, disclosed.findings);
		return {
			words: trigger.words,
			reference: trigger.reference ?? '',
			standing: standings.get(trigger.words) ?? 'Can’t be said yet',
			figure: finding ? figureOf(finding) : 'not measured',
			threshold: thresholdOf(trigger, finding),
			...(finding ? { href: clauseHref(placeOf(disclosed), finding.clause) } : {})
		};
	});
	return triggers.toSorted((a, b) => Number(b.standing === 'Met') - Number(a.standing === 'Met'));
}

function figureOf({ measure }: Finding): string {
	if (measure.value === null && measure.symbol !== 'c') return 'Nothing sent yet';
	return measureText(measure);
}

function thresholdOf({ below, above }: ExitTrigger, finding: Finding | undefined): string {
	const unit = finding?.measure.unit;
	const mark = unit === 'percent' ? '%' : unit === 'percentage-points' ? ' points' : '';
	return below !== undefined
		? `yes below ${plain(below)}${mark}`
		: `yes above ${plain(above ?? 0)}${mark}`;
}

function plain(value: number): string {
	return fixed(value, Number.isInteger(value) ? 0 : 1);
}
