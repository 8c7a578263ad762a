import type { State } from '#lib/document/state.ts';
import { clausesOf, type Agreement } from '#lib/server/agreements/agreement.ts';
import type { Finding, Part } from '../../evaluation.ts';

/** A promise that can be measured, and how it stands. */
export interface LeadState {
	clause: string;
	short: string;
	state: State;
}

/**
 * Takes an agreement and the findings made from rows; gives the state of each promise that can be
 * measured: its lead’s, or No evidence where nothing measures it yet. Promises about the other
 * promises are left out, and a promise that stands in two clauses counts once.
 */
export function leadStates(agreement: Agreement, findings: Finding[]): LeadState[] {
	const leads = new Map(findings.filter(({ lead }) => lead).map((one) => [one.clause, one.state]));
	return clausesOf(agreement)
		.filter(({ information, sameAs }) => !information && !sameAs)
		.filter(({ ref, measurements }) => leads.has(ref) || measurements.length === 0)
		.map(({ ref, short }) => ({ clause: ref, short, state: leads.get(ref) ?? 'no-evidence' }));
}

/**
 * Takes promises and those of them that count; gives a line for each. Not its state, which some may not
 * see: only on which side it is counted.
 */
export function partsOf(
	promises: LeadState[],
	shown: LeadState[],
	[yes, no]: [string, string]
): Part[] {
	return promises.map((one) => ({
		label: `${one.clause} ${one.short}`,
		school: null,
		measure: null,
		date: null,
		standing: shown.includes(one) ? yes : no
	}));
}
