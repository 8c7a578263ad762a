import { z } from 'zod';

/** What two schools agreed would end their arrangement early, as their contract has it. */
export const exitTriggerSchema = z
	.strictObject({
		/** The contract’s own words. */
		words: z.string().min(1),
		/** The clause and indicator whose figure trips it. */
		clause: z.string(),
		indicator: z.string(),
		/** The measurement’s key, where the clause uses the indicator twice: `answers-by-school:CHARACTER:staff`. */
		measurement: z.string().optional(),
		/** It is met where the figure falls below this … */
		below: z.number().optional(),
		/** … or rises above this. */
		above: z.number().optional(),
		/** In force from this day on. */
		from: z.iso.date(),
		/** Name of the role that agreed it, never of a person. */
		by: z.string(),
		reference: z.string().optional()
	})
	.refine(({ below, above }) => (below === undefined) !== (above === undefined), {
		message: 'say either below or above, and one of them only'
	});

export type ExitTrigger = z.infer<typeof exitTriggerSchema>;
