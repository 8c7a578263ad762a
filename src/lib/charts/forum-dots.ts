import type { State } from '#lib/document/state.ts';
import type { MeetingDot } from '#lib/document/report.ts';

/** Meetings of each forum as dots over the six half terms. */
export interface ForumDots {
	kind: 'forum-dots';
	halfTerms: { label: string; term: string }[];
	rows: { label: string; result: string; state: State; dots: MeetingDot[] }[];
}
