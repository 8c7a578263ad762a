import type { ReviewTerms } from '#lib/server/agreements/review-terms.ts';
import type { Evaluation } from '../evaluation.ts';

/** Everything known for a Best Value review, for nobody in particular. Only `discloseReview` lets it out. */
export interface Review {
	/** The framework evaluated for the financial year, compared with others where they are like it. */
	evaluation: Evaluation;
	/** The same for the financial year before, by its own terms. */
	before: Evaluation;
	/** And for the one before that: improvement shows over three years at least (METHOD 11.5). */
	earlier: Evaluation;
	/** Null where the partnership set none down: then nothing is comparable. */
	terms: ReviewTerms | null;
	benchmarks: Benchmark[];
	/** Other partnerships of this house that set down terms for the year; a comparison for those who may see them. */
	peers: Peer[];
	/** Needs protection: `discloseReview` decides who sees a school’s row, and whether a total may be shown. */
	schoolCosts: SchoolCost[];
	/** Of the register: what is to be done, by role, never by name. */
	actions: Action[];
}

/** With whom one indicator could be compared. */
export interface Benchmark {
	clause: string;
	/** Comparators of the same year and scope that have this figure. */
	like: number;
	/** The middle of them, in the figure’s unit; null where there are fewer than four. */
	median: number | null;
}

/** Another partnership with its figures for the same year. */
export interface Peer {
	evaluation: Evaluation;
	terms: ReviewTerms;
}

/** One action of the improvement plan. Dates are ISO. */
export interface Action {
	title: string;
	/** Name of the role that leads it. */
	owner: string | null;
	due: string | null;
	completed: string | null;
	done: boolean;
}

/** What a school cost the service and brought it, in whole pounds and pence. */
export interface SchoolCost {
	school: string;
	cost: number;
	income: number;
}
