import type { State } from '#lib/document/state.ts';
import { clausesOf, type Agreement } from '#lib/server/agreements/agreement.ts';
import type { Finding } from '../../evaluation.ts';

/**
 * Takes an agreement and the findings made from rows; gives the state of each promise that can be
 * measured: its lead’s, or No evidence where nothing measures it yet. Promises about the other
 * promises are left out, and a promise that stands in two clauses counts once.
 */
export function leadStates(
	agreement: Agreement,
	findings: Finding[]
): { clause: string; state: State }[] {
	const leads = new Map(findings.filter(({ lead }) => lead).map((one) => [one.clause, one.state]));
	return clausesOf(agreement)
		.filter(({ information, sameAs }) => !information && !sameAs)
		.filter(({ ref, measurements }) => leads.has(ref) || measurements.length === 0)
		.map(({ ref }) => ({ clause: ref, state: leads.get(ref) ?? 'no-evidence' }));
}
