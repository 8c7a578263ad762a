import { z } from 'zod';
import { exitTriggerSchema } from './exit-trigger.ts';
import { agreedForumSchema, questionId } from './question.ts';

const isoDate = z.iso.date();

export const PHASES = ['nursery-infant', 'infant', 'junior', 'primary', 'secondary'] as const;

/** A school of the partnership. */
export const schoolSchema = z.strictObject({
	/** The URN where it is known, otherwise `local-…`: an identifier of ours that no register knows. */
	id: z.string().regex(/^(\d{6}|local-[a-z0-9-]+)$/, 'write a six-digit URN, or local- and a name'),
	name: z.string(),
	/** For charts: "Aldermere Infant". */
	shortName: z.string(),
	phase: z.enum(PHASES),
	/** Other names under which it turns up in spreadsheets. */
	aliases: z.array(z.string()).default([]),
	/** Where the URN was read, where it is one. */
	urnSource: z.string().optional(),
	joined: isoDate.optional(),
	left: isoDate.optional()
});

/** What the text leaves open, answered by the partnership, in force from a date. */
export const answerSchema = z.strictObject({
	question: z.string(),
	/** The id of the question, where an agreement or data/questions.yaml asks it. */
	id: questionId.optional(),
	clause: z.string().optional(),
	indicator: z.string().optional(),
	/** The measurement’s key, where the clause uses the indicator twice: `records-on-time:action`. */
	measurement: z.string().optional(),
	target: z.number().optional(),
	/** The forums that the clause means. */
	forums: z.array(agreedForumSchema).optional(),
	/** A date, a choice, or words. */
	value: z.string().optional(),
	/** True where nothing is agreed any more from that date on. */
	openAgain: z.boolean().optional(),
	from: isoDate,
	/** Name of the role that answered, never of a person. */
	by: z.string(),
	reference: z.string().optional(),
	/** The day on which it was written down, where that was on a page. */
	writtenDown: isoDate.optional()
});

export const halfTermDatesSchema = z.strictObject({
	halfTerm: z.int().min(1).max(6),
	from: isoDate,
	to: isoDate
});

/** Names of roles, never of people. */
const roles = z.array(z.string().min(3)).min(1, 'name at least one role');

export const partnershipSchema = z.strictObject({
	id: z.string().regex(/^[a-z0-9-]+$/, 'write small letters, digits and hyphens'),
	name: z.string(),
	shortName: z.string(),
	/** True for invented partnerships: every page and export says so. */
	sample: z.boolean().default(false),
	agreement: z.string(),
	/** Without an end where the agreement names none. */
	term: z.strictObject({ from: isoDate, to: isoDate.optional() }),
	/** Term dates by academic year id; METHOD 4.1's fallback where a year is absent. */
	calendar: z.record(z.string(), z.array(halfTermDatesSchema).length(6)).default({}),
	schools: z.array(schoolSchema),
	answers: z.array(answerSchema).default([]),
	/** What would end the arrangement early. */
	exitTriggers: z.array(exitTriggerSchema).optional(),
	/** Roles that sign a report before it is sealed: one list for all, or a list for each by the report’s name. */
	signedBy: z.union([roles, z.record(z.string(), roles)]).optional()
});

export type Partnership = z.infer<typeof partnershipSchema>;
export type Answer = z.infer<typeof answerSchema>;
export type School = z.infer<typeof schoolSchema>;
export type Phase = (typeof PHASES)[number];
