import { dateInWords } from '#lib/calendar/words.ts';
import type { Clock, Ruling } from './ruling.ts';

/** A single event or document that was promised. Dates are ISO. */
export interface Promised {
	/** "The annual review". */
	what: string;
	/** False where nothing about it was sent. */
	recorded: boolean;
	due: string | null;
	completed: string | null;
	hasOwner: boolean;
}

/** Days before the due date from which an unfinished thing is at risk (METHOD 6). */
const CLOSE = 28;

/** Takes a promised thing; judges it by J-DONE (METHOD 6). */
export function judgeDone(promised: Promised, clock: Clock): Ruling {
	const { what, due, completed } = promised;
	const judgement = `J-DONE${due ? `(${dateInWords(due)})` : ''}`;
	if (!promised.recorded) {
		return { state: 'no-evidence', judgement, reason: `${what} is not recorded anywhere yet.` };
	}
	if (completed && completed <= clock.asAt) {
		const late = due && completed > due ? ` (met, late: it was due on ${dateInWords(due)})` : '';
		return {
			state: 'met',
			judgement,
			reason: `${what} was done on ${dateInWords(completed)}${late}.`
		};
	}
	return { judgement, ...unfinished(promised, clock) };
}

function unfinished({ what, due, hasOwner }: Promised, clock: Clock): Omit<Ruling, 'judgement'> {
	if (clock.closed) return overWith(what, due, clock);
	if (!due || !hasOwner) {
		const lacks = [!hasOwner && 'nobody to lead it', !due && 'no date'].filter(Boolean);
		return { state: 'at-risk', reason: `${what} has ${lacks.join(' and ')}.` };
	}
	if (due < clock.asAt) {
		return { state: 'not-met', reason: `${what} was due on ${dateInWords(due)}.` };
	}
	const reason = `${what} is due on ${dateInWords(due)}.`;
	return { state: daysBetween(clock.asAt, due) <= CLOSE ? 'at-risk' : 'on-track', reason };
}

/** A year that is over leaves nothing at risk: it was done by then, or not, or is due later. */
function overWith(what: string, due: string | null, clock: Clock): Omit<Ruling, 'judgement'> {
	if (due && due > clock.asAt) {
		return { state: 'not-due', reason: `${what} is due on ${dateInWords(due)}.` };
	}
	const wanted = due ? `; it was due on ${dateInWords(due)}` : '';
	return {
		state: 'not-met',
		reason: `${what} was not done by ${dateInWords(clock.asAt)}${wanted}.`
	};
}

function daysBetween(from: string, to: string): number {
	return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
