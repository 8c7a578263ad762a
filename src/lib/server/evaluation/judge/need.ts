import { forInformation, nothingSent, soFar, type Clock, type Ruling } from './ruling.ts';
import { counted, share } from './words.ts';

/** What was asked for "as and when required", and what came of it. */
export interface Needs {
	/** Null where no log of needs was sent. */
	logged: number | null;
	/** Met, or declined with a reason. */
	settled: number;
	/** Unsettled for more than 20 school days. */
	overdue: number;
	/** Sessions or meetings held. */
	sessions: number;
	/** What they are called: "session", "meeting". */
	one: string;
	about: string;
}

/** Takes needs and sessions; judges "as required" by J-NEED (METHOD 6). */
export function judgeNeed(needs: Needs, clock: Clock): Ruling {
	const judgement = 'J-NEED';
	if (needs.logged === null) return withoutLog(needs, clock, judgement);
	const figure = `${share(needs.settled, needs.logged, 'needs')} logged were met or declined with a reason`;
	const reason = `${figure}${soFar(clock)}; ${needs.overdue === 0 ? 'none' : counted(needs.overdue, 'need')} waited more than 20 school days.`;
	if (clock.closed) {
		return { state: needs.settled >= needs.logged ? 'met' : 'not-met', judgement, reason };
	}
	return { state: needs.overdue > 0 ? 'at-risk' : 'on-track', judgement, reason };
}

function withoutLog(needs: Needs, clock: Clock, judgement: string): Ruling {
	if (needs.sessions === 0) return nothingSent(needs.about, clock, judgement);
	const held = `${counted(needs.sessions, needs.one)} ${needs.sessions === 1 ? 'was' : 'were'} held`;
	return forInformation(
		`${held}${soFar(clock)}`,
		'no log of needs was sent, so it can’t be said whether every need was met'
	);
}
