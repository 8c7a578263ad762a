/** How little a figure may stand on before it is hidden (METHOD 7.2). */
export interface Thresholds {
	/** Counts of pupils from 1 to this are hidden; a hidden count is left at least as many possible values. */
	smallCount: number;
	/** A school's measure is hidden where it covers this many pupils or fewer. */
	smallCohort: number;
	/** A group within a school is hidden where it, or the rest of its cohort, has this many pupils or fewer. */
	smallGroup: number;
	/** A mean needs at least this many pupils. */
	mean: number;
	/** Shown counts of pupils are rounded to this; 1 leaves them as they are. */
	roundTo: number;
}

/** For signed-in partners, and for files and readers outside the partnership. */
export const THRESHOLDS: Record<'partner' | 'export', Thresholds> = {
	partner: { smallCount: 5, smallCohort: 5, smallGroup: 5, mean: 6, roundTo: 1 },
	export: { smallCount: 5, smallCohort: 5, smallGroup: 10, mean: 11, roundTo: 5 }
};

/** 0% or 100% of a characteristic group with fewer pupils than this tells about every one of them. */
export const WHOLE_GROUP = 11;

/** A partnership's total needs this many contributing schools. */
export const CONTRIBUTING_SCHOOLS = 3;

/** A total and a median of costs by school need this many schools. */
export const SCHOOLS_WITH_COSTS = 4;

/** Of fewer schools, one that knows its own number could work out another’s from the middle one. */
export const SCHOOLS_FOR_A_MEDIAN = 4;

/** Ratings and answers need this many respondents. */
export const RESPONDENTS = 5;

/** Passes of secondary suppression before the total is hidden instead (METHOD 7.3). */
export const PASSES = 10;

/** Forums at which one head is one person: school by meeting is for members only. */
export const MEMBERS_ONLY_FORUMS = ['HSF'];

/** What stands where a figure was hidden. */
export const HIDDEN_REASON =
	'Hidden to protect individuals. This doesn’t count against the partnership.';
