import { z } from 'zod';

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
	clause: z.string().optional(),
	indicator: z.string().optional(),
	target: z.number().optional(),
	from: isoDate,
	/** Name of the role that answered, never of a person. */
	by: z.string(),
	reference: z.string().optional()
});

export const halfTermDatesSchema = z.strictObject({
	halfTerm: z.int().min(1).max(6),
	from: isoDate,
	to: isoDate
});

export const partnershipSchema = z.strictObject({
	id: z.string().regex(/^[a-z0-9-]+$/, 'write small letters, digits and hyphens'),
	name: z.string(),
	shortName: z.string(),
	/** True for invented partnerships: every page and export says so. */
	sample: z.boolean().default(false),
	agreement: z.string(),
	term: z.strictObject({ from: isoDate, to: isoDate }),
	/** Term dates by academic year id; METHOD 4.1's fallback where a year is absent. */
	calendar: z.record(z.string(), z.array(halfTermDatesSchema).length(6)).default({}),
	schools: z.array(schoolSchema),
	answers: z.array(answerSchema).default([])
});

export type Partnership = z.infer<typeof partnershipSchema>;
export type Answer = z.infer<typeof answerSchema>;
export type School = z.infer<typeof schoolSchema>;
export type Phase = (typeof PHASES)[number];
