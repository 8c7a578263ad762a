import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { academicYear } from '#lib/calendar/academic-year.ts';
import { evaluate } from '../evaluate.ts';
import { evidenceRows } from '../evidence.ts';
import { EVALUATION } from '../stage/stage.ts';
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
	/** Membership dates by school, where they matter. */
	membership: z.record(z.string(), z.record(z.string(), z.string())).default({}),
	/** Other clauses, for indicators about promises. */
	clauses: z.array(z.unknown()).default([]),
	attendance: z.string().optional(),
	training: z.string().optional(),
	outcomes: z.string().optional(),
	expect: z.record(z.string(), z.unknown())
});
type Example = z.infer<typeof exampleSchema>;

const folders = readdirSync(join(EVALUATION, 'indicators'), { withFileTypes: true })
	.filter((entry) => entry.isDirectory())
	.map((entry) => entry.name);

describe.each(folders)('%s', (name) => {
	const file = join(EVALUATION, 'indicators', name, 'examples.yaml');
	it('comes with examples', () => expect(existsSync(file)).toBe(true));

	it.each(z.array(exampleSchema).parse(parse(readFileSync(file, 'utf8'))))(
		'$sentence',
		async (example) => expect(await foundIn(name, example)).toMatchObject(example.expect)
	);
});

async function foundIn(name: string, example: Example) {
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
		evidenceVersion: '1'
	});
	const finding = evaluation.findings[0]!;
	const behind = await evidenceRows(warehouse, evaluation, '1.1', finding.key);
	expect(behind, 'the rows behind the figure are those it counts').toHaveLength(
		finding.evidence.rows
	);
	const { measure, ...rest } = finding;
	return { ...rest, ...measure, rows: behind.length };
}

function partnershipOf({ membership }: Example) {
	return {
		...EXAMPLE,
		schools: EXAMPLE.schools.map((school) => ({ ...school, ...membership[school.id] }))
	};
}
