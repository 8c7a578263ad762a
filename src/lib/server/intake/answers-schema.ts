import { z } from 'zod';
import type { Answers } from './answers.ts';

const words = z.record(z.string(), z.string().max(200));

/** What may be said of each sheet of a file, by its name, as `--answers` takes it. */
export const answersSchema = z.record(
	z.string(),
	z.strictObject({
		dataset: z.string().optional(),
		form: z.string().optional(),
		headerRow: z.int().min(1).max(60).optional(),
		mapping: z.array(z.string().nullable()).max(500).optional(),
		dateOrders: z.record(z.string(), z.enum(['day-first', 'month-first'])).optional(),
		choices: z.record(z.string(), words).optional(),
		schools: words.optional(),
		everywhere: words.optional(),
		people: words.optional(),
		belongs: words.optional(),
		revisions: z.record(z.string(), z.enum(['yes', 'no'])).optional()
	}) satisfies z.ZodType<Answers>
);
