import { z } from 'zod';

const isoDate = z.iso.date();

/** The services that a review can be about; comparators are like it where they tick the same (METHOD 11.4). */
export const SCOPES = ['training', 'clerking', 'helpline', 'recruitment', 'data'] as const;

const scopeSchema = z.array(z.enum(SCOPES)).min(1);

/** What a service costs here, and what others asked for the same. */
export const priceSchema = z.strictObject({
	service: z.string(),
	/** In pounds, for the scope that the quotes are for. */
	ours: z.number().positive(),
	quotes: z.array(
		z.strictObject({ price: z.number().positive(), source: z.string(), date: isoDate })
	)
});

/** Figures of somebody else for the same financial year, as they sent them. */
const comparatorSchema = z.strictObject({
	/** An authority or a service, never a person. */
	name: z.string(),
	/** Set where it is a partnership of this house too, so that it is counted once. */
	partnership: z.string().optional(),
	/** Where the figures stand: "Benchmarking return, June 2026". */
	source: z.string(),
	scope: scopeSchema,
	/** By indicator: `{ BV08: 31.2 }`. Percent as 79. */
	values: z.record(z.string().regex(/^BV\d\d$/, 'write an indicator like BV08'), z.number())
});

const yearSchema = z.strictObject({
	scope: scopeSchema,
	/** What the review covers and leaves out, in a sentence. */
	scopeStatement: z.string(),
	/** The cost centres of finance sheets that are the service’s; all where none is named. */
	costCentres: z.array(z.string()).default([]),
	/** Full-time equivalents of officers. */
	officers: z.number().positive().optional(),
	/** Working days on which the authority is shut. */
	closureDays: z.array(isoDate).default([]),
	prices: z.array(priceSchema).default([]),
	/** Prices of the year before in prices of this year: 1.03 where they rose by 3%. Supplied, never guessed. */
	deflator: z
		.strictObject({ factor: z.number().positive(), source: z.string(), date: isoDate })
		.optional(),
	comparators: z.array(comparatorSchema).default([])
});

/** What a Best Value review needs and no spreadsheet holds, by financial year. */
export const reviewTermsSchema = z.strictObject({
	/** True for invented partnerships. */
	sample: z.boolean().default(false),
	years: z.record(z.string().regex(/^\d{4}-\d{2}$/, 'write a year like 2025-26'), yearSchema)
});

export type ReviewTerms = z.infer<typeof yearSchema>;
export type Comparator = z.infer<typeof comparatorSchema>;
export type Scope = (typeof SCOPES)[number];
