import type {
	Evaluation,
	ForumRecord,
	Meeting,
	SchoolParticipation
} from '#lib/server/evaluation/evaluation.ts';
import type { DisclosedSaid } from './said.ts';
import type { Viewer } from './viewer.ts';

declare const door: unique symbol;

/**
 * What one viewer may see of an evaluation. Only `disclose` makes one: the symbol is not exported,
 * so that the compiler refuses an Evaluation wherever something is shown.
 */
export interface Disclosed extends Omit<Evaluation, 'forums' | 'outcomesByYearEnd'> {
	readonly [door]: true;
	viewer: Viewer;
	forums: DisclosedForum[];
	/** Rows of the schools that this viewer may see. */
	participation: SchoolParticipation[];
	/** What people wrote and decided over the figures. */
	said: DisclosedSaid;
	/** Totals of the whole partnership, made before anything was taken away. */
	equity: Equity;
	returned: Returned;
	withheld: Withheld;
}

/** All that the door must pass, field by field, before it stamps it. */
export type Passed = Omit<Disclosed, typeof door>;

export interface DisclosedForum extends ForumRecord {
	meetings: Meeting[];
	reach: ForumReach;
	/** Schools whose marks this viewer may not see. */
	schoolsWithheld: number;
}

/** Over the held meetings of a forum, how many schools were ever, always and never in the room. */
export interface ForumReach {
	schools: number;
	cameOnce: number;
	cameAlways: number;
	never: number;
	/** Of those that never came, the ones about which no register says anything. */
	silent: number;
}

/** How evenly schools took part: dosage of METHOD 2.4 in percent, shares of METHOD 8.1. */
export interface Equity {
	/** Schools to which anything was offered. */
	schools: number;
	median: number | null;
	lowest: number | null;
	highest: number | null;
	/** Schools under half of the median. */
	underHalfMedian: number;
	/** Percent of all hours that the quarter of schools with most hours took. */
	topQuarterShare: number | null;
	/** Schools with at least one meeting or session attended. */
	tookPart: number;
	trained: number;
	/** Of the middle school in each; null where schools are so few that one could be worked out from it. */
	medians: Pick<SchoolParticipation, Counted> | null;
}

/** What a school gave and took, as far as it can be put in order. */
export type Counted =
	'meetingsAttended' | 'meetingHours' | 'sessionsAttended' | 'trainingHours' | 'trainingPeople';

/** Schools that sent, or appear in, at least one accepted row of each dataset. */
export interface Returned {
	schools: number;
	attendance: number;
	training: number;
	outcomes: number;
	nothing: number;
}

/** What the door kept back, counted. */
export interface Withheld {
	/** Outcome cells hidden to protect pupils. */
	outcomeCells: number;
	findings: number;
	/** Ratings with too few respondents. */
	ratings: number;
	/** Schools whose rows are not for this viewer. */
	schools: number;
	/** Shown counts are rounded to this. */
	roundedTo: number;
}
