import { dayOf } from '#lib/calendar/in-england.ts';
import type { State } from '#lib/document/state.ts';
import type { DisclosedSaid } from '#lib/server/disclosure/said.ts';
import type { Override } from '#lib/server/evaluation/evaluation.ts';
import type { Agreed, DecidedAction } from '#lib/server/ledger/said-entries.ts';
import type { Promise } from '#lib/server/reports/promises.ts';
import type { As, Request } from '#lib/server/said/said.ts';

/** What the review said of one promise so far. */
export interface Decided {
	/** That it agrees with the state as it is today. */
	agreed: As<Agreed> | null;
	/** That it agreed with a state that later evidence changed. */
	outdated: As<Agreed> | null;
	/** A state set beside the computed one. */
	override: Override | null;
	requests: Request[];
	actions: As<DecidedAction>[];
}

/** Takes a promise and what was said of its year; gives what was said of it. */
export function decidedOn({ clause, finding }: Promise, said: DisclosedSaid): Decided {
	const isAbout = (one: { clause: string | null }) => one.clause === clause.ref;
	const agreed = said.agreed.find(isAbout) ?? null;
	const holds = agreed?.state === finding.state;
	return {
		agreed: holds ? agreed : null,
		outdated: holds ? null : agreed,
		override: finding.override ?? null,
		requests: said.requests.filter(isAbout),
		actions: said.actions.filter(isAbout)
	};
}

/** Takes what was said of a promise; says whether it was talked about as it stands today. */
export function isTalkedAbout({ agreed, override, requests, actions }: Decided): boolean {
	return agreed !== null || override !== null || requests.length > 0 || actions.length > 0;
}

/** Something of a promise that still waits for somebody. */
export type Open =
	| { kind: 'not-talked-about' }
	| { kind: 'changed-since'; agreedWith: State; on: string }
	| { kind: 'asked'; request: Request };

/** Takes what was said of a promise; gives what still waits for somebody. */
export function stillOpen(decided: Decided): Open[] {
	const { outdated, requests } = decided;
	return [
		...(outdated
			? [
					{
						kind: 'changed-since' as const,
						agreedWith: outdated.state as State,
						on: dayOf(outdated)
					}
				]
			: isTalkedAbout(decided)
				? []
				: [{ kind: 'not-talked-about' as const }]),
		...requests
			.filter(({ closed }) => closed === null)
			.map((request) => ({ kind: 'asked' as const, request }))
	];
}
