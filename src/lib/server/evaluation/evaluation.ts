import type { AcademicYear } from '#lib/calendar/academic-year.ts';
import type { HalfTerm } from '#lib/calendar/half-terms.ts';
import type { Mark } from '#lib/charts/attendance-matrix.ts';
import type { MissingSymbol, Unit } from '#lib/document/figure.ts';
import type { State } from '#lib/document/state.ts';
import type { Agreement } from '#lib/server/agreements/agreement.ts';
import type { Partnership } from '#lib/server/agreements/partnership.ts';
import type { Priority } from './priorities/priorities.ts';
import type { Series } from './series/series.ts';

/** Everything known of one partnership and year at a date, for nobody in particular. Only `disclose` lets it out. */
export interface Evaluation {
	partnership: Partnership;
	agreement: Agreement;
	year: AcademicYear;
	/** ISO date up to which events count. */
	asAt: string;
	/** True where the as-at date is the year's last day or later. */
	closed: boolean;
	/** The ledger's last entry that concerns this partnership: same version, same figures. */
	evidenceVersion: string;
	halfTerms: HalfTerm[];
	/** 0 to 6. */
	halfTermsCompleted: number;
	/** At least one for every clause, in the order of the text; the lead of a clause first. */
	findings: Finding[];
	forums: ForumRecord[];
	participation: SchoolParticipation[];
	training: TrainingTopic[];
	outcomes: OutcomeMeasure[];
	/** The same with everything sent for the year, where the as-at date is before its end; only `disclose` reads it. */
	outcomesByYearEnd?: OutcomeMeasure[];
	/** Things counted month by month or week by week. */
	series: Series[];
	/** What was set for the year and for the next. */
	priorities: Priority[];
	uploads: UploadSummary[];
	/** Notes on the whole: "Term dates were not supplied; METHOD's fallback is used." */
	notes: string[];
}

/** What was measured of one clause by one indicator, and how it is judged. */
export interface Finding {
	clause: string;
	/** Folder name of the indicator, or `none` where nothing measures the clause yet. */
	indicator: string;
	/** Tells apart two uses of one indicator in a clause: `meetings-held:HSF`. Unique with `clause`. */
	key: string;
	lead: boolean;
	title: string;
	state: State;
	/** "J-COUNT(6)", "J-RATE [80%]", or "For information". */
	judgement: string;
	measure: Measure;
	target: number | null;
	suggested: number | null;
	/** Why this state, in a sentence. Never names a school or a person: sentences reach every viewer. */
	reason: string;
	/** What would have to be sent, where there is no evidence. */
	wants: string | null;
	/** 0 to 4 of METHOD 2.6, for outcomes. */
	strength: 0 | 1 | 2 | 3 | 4 | null;
	/** True where figures of few pupils may be in it, so that `disclose` looks at it. */
	protect: boolean;
	/** Outcome cells from which its figure is made, where `protect` is true. Left out: any cell of the partnership. */
	cells?: { measure: string; breakdownTopic: string; breakdown: string }[];
	/** What the figure is made of, where a report lists it. */
	parts?: Part[];
	evidence: { rows: number; uploads: string[] };
	/** What somebody in a role set beside the computed state of the promise, on its lead finding. */
	override?: Override;
}

/** A state that was decided, never in place of the computed one (METHOD 6). */
export interface Override {
	state: State;
	reason: string;
	/** Name of the role that decided it, never of a person. */
	role: string;
	/** ISO date of the decision. */
	date: string;
	reference: string;
}

/** One line of what a figure is made of: a school’s share, an item of a checklist, a risk. */
export interface Part {
	/** What it is, in words that name nobody. */
	label: string;
	/** The school that it is about, so that `disclose` looks at it. */
	school: string | null;
	measure: Measure | null;
	/** ISO date on which it was done, looked at or found. */
	date: string | null;
	/** How it stands, in a few words. */
	standing: string;
	/** What else a table says of it, such as a risk’s likelihood. */
	details?: Record<string, string | number | null>;
}

export interface Measure {
	/** Unrounded; percent as 79. Null where `symbol` stands instead. */
	value: number | null;
	symbol: MissingSymbol | null;
	unit: Unit;
	numerator: number | null;
	denominator: number | null;
	missing: number | null;
	/** What numerator and denominator count: "schools", "meetings". */
	counts: string;
	/** What is counted apart and said wherever the value is: "5 more still open after more than 10 working days". */
	apart?: string;
	/** True where `disclose` rounded the two, so that the share is `value` and not made from them. */
	rounded?: true;
	/** Where `disclose` rounded a share: to the nearest so many, which says how many decimals are printed. */
	nearest?: number;
	/** 95% interval in `unit`, where METHOD 5 gives one. */
	interval: { low: number; high: number } | null;
}

/** A forum of the agreement with its meetings in the year, whatever their status. */
export interface ForumRecord {
	code: string;
	name: string;
	clause: string;
	perYear: number | null;
	atLeast: boolean;
	meetings: Meeting[];
	/** One row a school in membership, marks in the order of held meetings. */
	schools: { school: string; marks: Mark[] }[];
}

export interface Meeting {
	id: string;
	/** ISO date. */
	date: string;
	/** 1 to 6. */
	halfTerm: number;
	/** As at the date of the evaluation: a meeting after it is planned, whatever the sheet says. */
	status: 'held' | 'planned' | 'cancelled' | 'postponed';
	/** Null where the sheet doesn't tell. */
	schoolsPresent: number | null;
	/** Schools in membership on the day. */
	schoolsEligible: number;
	peoplePresent: number | null;
	/** At least one person in the role of head present. */
	headPresent: boolean | null;
}

/** What one school gave and took: METHOD 2.4's dosage. */
export interface SchoolParticipation {
	school: string;
	meetingsAttended: number;
	meetingsEligible: number;
	meetingHours: number;
	meetingHoursOffered: number;
	trainingHours: number;
	trainingPeople: number;
	sessionsAttended: number;
	sessionsOffered: number;
	/** (meetings + training hours attended) / offered, percent; null where nothing was offered. */
	dosage: number | null;
	/** Whether the school sent, or appears in, an accepted row of each dataset. */
	returned: { attendance: boolean; training: boolean; outcomes: boolean };
}

/** One topic of training with Guskey's five levels (METHOD 2.2). */
export interface TrainingTopic {
	topic: string;
	name: string;
	sessions: number;
	placesOffered: number | null;
	attended: number;
	people: number;
	schools: number;
	schoolsEligible: number;
	hours: number;
	/** Hours taken of those offered to each school, percent, over schools; absent where no hours are known. */
	dosage?: { median: number; lowest: number; highest: number };
	strands: string[];
	ladder: LadderLevel[];
}

export interface LadderLevel {
	level: 1 | 2 | 3 | 4 | 5;
	/** "Reactions", "Learning", "Organisation support", "Use", "Outcomes". */
	name: string;
	measure: Measure;
	/** Answers received of answers possible. */
	responses: number | null;
	asked: number | null;
	/** Mean change with its interval, for level 2. */
	change: { mean: number; low: number | null; high: number | null; n: number } | null;
	note: string;
}

/** One measure of pupils' outcomes: every cell at the finest level ever shown (METHOD 7.3, step 1). */
export interface OutcomeMeasure {
	topic: string;
	measure: string;
	/** "Key stage 2: expected standard in reading" */
	name: string;
	unit: Unit;
	direction: 'higher' | 'lower';
	target: number | null;
	cells: OutcomeCell[];
	/** True where pupils in it were chosen because they were low at the start (METHOD 5.7). */
	targeted?: true;
	/** Partnership change in `unit`, interval and strength of evidence. */
	change: OutcomeChange | null;
	/** Disadvantaged pupils less others, all schools together. */
	gap: OutcomeGap;
}

/** A gap in the measure’s unit at its start and its end, worked out before anything is rounded; null where it is not known. */
export interface OutcomeGap {
	before: number | null;
	after: number | null;
}

export interface OutcomeCell {
	level: 'School' | 'Partnership' | 'Comparison' | 'Local authority' | 'National';
	/** School identifier, for level School. */
	school: string | null;
	/** "Total", "Disadvantage" … */
	breakdownTopic: string;
	/** "Total", "Disadvantaged", "Not disadvantaged" … */
	breakdown: string;
	point: 'baseline' | 'interim' | 'followup';
	pointDate: string | null;
	numerator: number | null;
	denominator: number | null;
	/** Percent or mean; null where `symbol` stands. */
	value: number | null;
	symbol: MissingSymbol | null;
	n: number | null;
	status: 'provisional' | 'revised' | 'final' | null;
	source: string | null;
	/** Where `disclose` rounded a percentage: to the nearest so many, which says how many decimals are printed. */
	nearest?: number;
}

export interface OutcomeChange {
	before: number;
	after: number;
	/** after - before, in percentage points or the measure's units. */
	change: number;
	interval: { low: number; high: number } | null;
	comparator: { level: string; before: number; after: number; change: number } | null;
	/** change - comparator's change. */
	difference: number | null;
	strength: 0 | 1 | 2 | 3 | 4;
	strengthReason: string;
	/** Months of progress on EEF’s Toolkit scale, only under METHOD 2.5’s five conditions. */
	months?: {
		months: number | 'more than 12' | 'less than -12';
		effect: number;
		interval: { low: number; high: number };
	} | null;
	/** The rise to expect anyway of pupils chosen for being low, in `unit`, where it is known. */
	expectedRise?: number | null;
	/** "rose", "fell", "no clear change": words that METHOD 2.7 allows. */
	words: string;
}

/** An accepted upload, for the report's notes and the page of data quality. */
export interface UploadSummary {
	id: string;
	file: string;
	dataset: string;
	/** ISO date. */
	received: string;
	sha256: string;
	rows: number;
	accepted: number;
	held: number;
	setAside: number;
	/** ISO date on which the file itself was erased, where it was; its rows count all the same. */
	erased?: string;
}
