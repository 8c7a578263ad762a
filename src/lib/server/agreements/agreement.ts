import { z } from 'zod';
import { questionSchema } from './question.ts';

/** Letters, digits and full stops: `3.1.1`, `2.2c`, `P1`. */
const clauseRef = z
	.string()
	.regex(/^[A-Z]?\d+(\.\d+)*[a-z]?$/, 'write a clause like 3.1.1 or 2.2c');

/** A group that meets: its code in attendance sheets and how often it was agreed to meet. */
export const forumSchema = z.strictObject({
	/** `group_code` of METHOD 3.1: HSF, SCM, GF, EHEB … */
	code: z.string().regex(/^[A-Z_]+$/, 'write capitals, like HSF'),
	name: z.string(),
	/** The clause that promises it. */
	clause: clauseRef,
	/** Meetings a year, where a number was agreed. */
	perYear: z.int().positive().optional(),
	/** True for "at least", false for a plain number. */
	atLeast: z.boolean().default(true),
	/** Who is expected to come: each school's head, or governors. */
	expects: z.enum(['head', 'governor', 'school', 'none']).default('school')
});

/** METHOD 6's rules of judgement. */
export const JUDGEMENTS = [
	'J-COUNT',
	'J-COVER',
	'J-RATE',
	'J-DONE',
	'J-ONTIME',
	'J-NEED',
	'J-CHANGE',
	'J-DIR',
	'J-BENCH'
] as const;

/** One way of measuring a clause: an indicator of `evaluation/indicators` with its settings. */
export const measurementSchema = z.strictObject({
	/** Folder name in evaluation/indicators. */
	indicator: z.string().regex(/^[a-z0-9-]+$/, 'write small letters, digits and hyphens'),
	/** The clause's state is its lead indicator's (METHOD 6). The first is the lead unless said. */
	lead: z.boolean().optional(),
	/** Short words for the ledger of promises. */
	title: z.string(),
	/** How METHOD 8 judges it; absent where the figure is only for information. */
	judge: z.enum(JUDGEMENTS).optional(),
	/** A target the document itself states: 6 meetings, 100 per cent. */
	target: z.number().optional(),
	/** A target METHOD suggests and nobody agreed: drawn as a dotted line, never judged. */
	suggested: z.number().optional(),
	/** Indicator settings: `{ group: HSF }`. Validated by the indicator. */
	with: z.record(z.string(), z.unknown()).default({})
});

export const clauseSchema = z.strictObject({
	ref: clauseRef,
	/** The words of the agreement, to the letter. */
	words: z.string().min(1),
	/** The promise in a few words of ours, for lists. */
	short: z.string().min(1),
	/** Where the clause promises nothing that can be measured: shown "For information" with this reason. */
	information: z.string().optional(),
	measurements: z.array(measurementSchema).default([]),
	/** What would have to be sent for this clause to be shown, said where there is no evidence. */
	wants: z.string().optional(),
	/** The same commitment stands in another clause: counted there, shown in both (METHOD 1, gap 3). */
	sameAs: clauseRef.optional()
});

/** Where the register files a record: under which clause and, where one is counted by it, which topic. */
const filedSchema = z.strictObject({
	clause: clauseRef,
	topic: z
		.string()
		.regex(/^[A-Z_0-9]+$/, 'write capitals, like READING')
		.optional()
});

/** What the end of a forum’s review of the year enters into the register, each only where the agreement counts it. */
export const annualReviewSchema = z.strictObject({
	/** That the review was held. */
	review: filedSchema.optional(),
	/** That priorities for the year ahead were agreed, counted as one list. */
	list: filedSchema.optional(),
	priority: filedSchema.optional(),
	lead: filedSchema.optional(),
	report: filedSchema.optional(),
	/** Actions about no promise in particular; with a topic, all of them. */
	action: filedSchema.optional()
});

export const agreementSchema = z.strictObject({
	id: z.string().regex(/^[a-z0-9-]+$/, 'write small letters, digits and hyphens'),
	title: z.string(),
	/** "PODS memorandum": how sentences refer to it. */
	shortTitle: z.string(),
	/** Changes whenever the words or the measurements do. */
	version: z.string(),
	/** Where the text comes from. */
	source: z.string(),
	/** "A voluntary partnership. Not a legal agreement." */
	disclaimer: z.string(),
	/** What sentences call one of those who follow it, and many, where that is not schools: "governing board", "governing boards". */
	memberCalled: z.tuple([z.string(), z.string()]).optional(),
	/** How many schools may follow it, where it is for so many and no others. */
	schools: z.int().positive().optional(),
	/** True where it is for a stated time: a term that has no end, or is past it, is warned of. */
	temporary: z.boolean().optional(),
	/** True where its figures tell about one or two people: its members see them, and files hold states and dates. */
	internal: z.boolean().optional(),
	forums: z.array(forumSchema),
	/** Groups whose meetings a clause counts and that are no standing forum: `COLLAB`, `REVIEW`. */
	otherGroups: z
		.array(
			z.strictObject({
				code: z.string().regex(/^[A-Z_]+$/, 'write capitals, like HSF'),
				name: z.string()
			})
		)
		.default([]),
	/** Topics that training, outcomes and records are filed under. */
	topics: z
		.array(
			z.strictObject({
				code: z.string().regex(/^[A-Z_0-9]+$/, 'write capitals, like READING'),
				name: z.string(),
				/** What sentences call one record filed under it, and many: "nomination", "nominations". */
				called: z.tuple([z.string(), z.string()]).optional()
			})
		)
		.default([]),
	/** How the register counts what a review of the year decides. */
	annualReview: annualReviewSchema.default({}),
	/** What the text leaves open and its partnerships can answer, beside the targets nobody agreed yet. */
	questions: z.array(questionSchema).default([]),
	sections: z.array(
		z.strictObject({
			number: z.string(),
			title: z.string(),
			/** Numbered words that only open a list and promise nothing themselves: "We aim to do this by:". */
			leadIns: z.array(z.strictObject({ ref: clauseRef, words: z.string() })).default([]),
			clauses: z.array(clauseSchema)
		})
	)
});

export type Agreement = z.infer<typeof agreementSchema>;
export type Clause = z.infer<typeof clauseSchema>;
export type AnnualReview = z.infer<typeof annualReviewSchema>;
export type Forum = z.infer<typeof forumSchema>;
export type Measurement = z.infer<typeof measurementSchema>;
export type Judgement = (typeof JUDGEMENTS)[number];

/** Takes an agreement; gives its clauses in the order of the text. */
export function clausesOf(agreement: Agreement): Clause[] {
	return agreement.sections.flatMap((section) => section.clauses);
}
