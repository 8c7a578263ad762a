import { STATES, type State } from '#lib/document/state.ts';
import { clausesOf, type Clause } from '#lib/server/agreements/agreement.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import type { Finding } from '#lib/server/evaluation/evaluation.ts';

/** A clause with the finding that gives it its state. */
export interface Promise {
	clause: Clause;
	finding: Finding;
}

/** Takes what is disclosed; gives every promise in the order of the text. */
export function promisesOf({ agreement, findings }: Disclosed): Promise[] {
	return clausesOf(agreement).flatMap((clause) => {
		const own = findings.filter((finding) => finding.clause === clause.ref);
		const finding = own.find((finding) => finding.lead) ?? own[0];
		return finding ? [{ clause, finding }] : [];
	});
}

/** Takes promises; gives them by state, no evidence first, within a state as in the text (METHOD 6). */
export function byState(promises: Promise[]): Promise[] {
	return STATES.flatMap((state) => promises.filter(({ finding }) => finding.state === state));
}

/** Takes promises; gives how many are in each state, a promise made twice counted once (METHOD 1, gap 3). */
export function countsOf(promises: Promise[]): { state: State; count: number }[] {
	const counted = promises.filter(({ clause }) => !clause.sameAs);
	return STATES.map((state) => ({
		state,
		count: counted.filter(({ finding }) => finding.state === state).length
	}));
}
