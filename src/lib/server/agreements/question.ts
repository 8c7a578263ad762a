import { z } from 'zod';

/** Letters, digits, hyphens and full stops: `who-pays`, `target-3.1.6-places-filled`. */
export const questionId = z
	.string()
	.regex(/^[a-z0-9][a-z0-9.-]*$/, 'write small letters, digits and hyphens');

/** A forum as a partnership answers it: the list that its agreement leaves open. */
export const agreedForumSchema = z.strictObject({
	/** `group_code` of METHOD 3.1, under which attendance sheets name it. */
	code: z.string().regex(/^[A-Z_]+$/, 'write capitals, like DSGA_LA'),
	name: z.string().trim().min(3).max(80),
	/** Meetings a year, where a number was agreed. */
	perYear: z.int().min(1).max(60).optional()
});

/** What kind of answer is asked for. */
export const answerKindSchema = z.discriminatedUnion('kind', [
	z.strictObject({
		kind: z.literal('number'),
		/** The indicator of the clause whose target it is; none where the number judges nothing. */
		indicator: z.string().optional(),
		/** Its key, where the clause uses the indicator twice: `records-on-time:action`. */
		measurement: z.string().optional(),
		unit: z.enum(['percent', 'count', 'days', 'gbp', 'points']).default('count'),
		least: z.number().default(0),
		most: z.number().default(1000),
		/** True where a fraction makes no sense. */
		whole: z.boolean().default(false),
		/** What METHOD suggests: shown beside the field, never filled in. */
		suggested: z.number().optional()
	}),
	z.strictObject({ kind: z.literal('date') }),
	/** The forums that the clause means; they count from the date of the answer. */
	z.strictObject({
		kind: z.literal('forums'),
		/** Codes that may be given; any of the attendance sheet’s where there are none. */
		codes: z.array(z.string()).optional()
	}),
	z.strictObject({ kind: z.literal('choice'), options: z.array(z.string()).min(2) }),
	z.strictObject({ kind: z.literal('text') })
]);

/** Something that the text of an agreement leaves open, and that its partnership can answer. */
export const questionSchema = z.strictObject({
	id: questionId,
	/** The clause that leaves it open, where one does. */
	clause: z.string().optional(),
	/** What is asked, in plain words. */
	asks: z.string().min(1),
	/** Why it is open, and what follows from leaving it so. */
	why: z.string().min(1),
	answer: answerKindSchema
});

export type Question = z.infer<typeof questionSchema>;
export type AnswerKind = z.infer<typeof answerKindSchema>;
export type AgreedForum = z.infer<typeof agreedForumSchema>;
