import { parse } from 'yaml';
import { z } from 'zod';
import { academicYear } from '#lib/calendar/academic-year.ts';
import { evaluate } from '../evaluate.ts';
import { evidenceRows } from '../evidence.ts';
import { INDICATORS } from '../indicators/index.ts';
import type { Registered } from '../indicators/indicator.ts';
import { factsFrom } from './facts.ts';
import { EXAMPLE, exampleAgreement } from './partnership.ts';

const exampleSchema = z.strictObject({
	sentence: z.string(),
	with: z.record(z.string(), z.unknown()).default({}),
	judge: z.string().optional(),
	target: z.number().optional(),
	suggested: z.number().optional(),
	year: z.string().default('2025-26'),
	asAt: z.iso.date(),
	/** When schools joined and left, where it matters. */
	joined: z.record(z.string(), z.record(z.string(), z.string())).default({}),
	/** Other clauses, for indicators about promises. */
	clauses: z.array(z.unknown()).default([]),
	attendance: z.string().optional(),
	training: z.string().optional(),
	outcomes: z.string().optional(),
	register: z.string().optional(),
	schools: z.string().optional(),
	membership: z.string().optional(),
	finance: z.string().optional(),
	service: z.string().optional(),
	survey: z.string().optional(),
	usage: z.string().optional(),
	expect: z.record(z.string(), z.unknown())
});
export type Example = z.infer<typeof exampleSchema>;

/** Takes the text of an examples.yaml; gives its examples. */
export function examplesIn(yaml: string): Example[] {
	return z.array(exampleSchema).parse(parse(yaml));
}

/** Takes an indicator’s folder name and an example; gives the finding with its figure, and the rows behind it. */
export async function foundIn(
	name: string,
	example: Example,
	indicators: Record<string, Registered> = INDICATORS
) {
	const { judge, target, suggested, with: settings } = example;
	const measurement = { indicator: name, title: name, judge, target, suggested, with: settings };
	const warehouse = await factsFrom(example);
	const evaluation = await evaluate({
		warehouse,
		partnership: partnershipOf(example),
		agreement: exampleAgreement([
			{ ref: '1.1', words: 'We promise.', short: 'A promise', measurements: [measurement] },
			...example.clauses
		]),
		year: academicYear(example.year),
		asAt: example.asAt,
		uploads: [],
		evidenceVersion: '1',
		indicators
	});
	const finding = evaluation.findings[0]!;
	const behind = await evidenceRows(warehouse, evaluation, '1.1', finding.key, indicators);
	const { measure, ...rest } = finding;
	return { ...rest, ...measure, rows: finding.evidence.rows, behind };
}

function partnershipOf({ joined }: Example) {
	return {
		...EXAMPLE,
		schools: EXAMPLE.schools.map((school) => ({ ...school, ...joined[school.id] }))
	};
}
