import { dateInWords } from '#lib/calendar/words.ts';
import type { State } from '#lib/document/state.ts';

/** How a figure is judged: its state and why, in a sentence that names nobody. */
export interface Ruling {
	state: State;
	/** "J-COUNT(6)"; "J-RATE [80%]" where the target is only suggested; or "For information". */
	judgement: string;
	reason: string;
}

/** Where in the year we are. */
export interface Clock {
	/** ISO date. */
	asAt: string;
	/** True from the year’s last day on. */
	closed: boolean;
	/** 0 to 6. */
	halfTermsCompleted: number;
	/** "2025 to 2026". */
	yearLabel: string;
}

/** Takes N agreed for the year and half terms completed; gives how many are expected by now (METHOD 6). */
export function expectedSoFar(perYear: number, halfTermsCompleted: number): number {
	return Math.floor((perYear * halfTermsCompleted) / 6);
}

/** Takes what nobody sent, as "attendance of the Governor Forum"; gives No evidence, or Not due before the first half term is over. */
export function nothingSent(what: string, clock: Clock, judgement: string): Ruling {
	if (clock.halfTermsCompleted >= 1 || clock.closed) {
		const reason = `Nothing has been sent about ${what} for ${clock.yearLabel}.`;
		return { state: 'no-evidence', judgement, reason };
	}
	return nothingDue(clock, judgement);
}

/** Nothing was due by the as-at date, so that nothing can be missing (METHOD 5.13). */
export function nothingDue(clock: Clock, judgement: string): Ruling {
	const reason = `Nothing was due by ${dateInWords(clock.asAt)}.`;
	return { state: 'not-due', judgement, reason };
}

/** Takes a figure in a sentence without its full stop; gives For information, because nobody agreed a target (METHOD 6, DECISION). */
export function forInformation(figure: string, because = 'no target is agreed'): Ruling {
	return {
		state: 'for-information',
		judgement: 'For information',
		reason: `${figure}; ${because}.`
	};
}

/** The figure "so far" while the year is open (METHOD 5.13). */
export function soFar(clock: Clock): string {
	return clock.closed ? '' : ' so far';
}
