import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { MistakesInFile } from '#lib/server/agreements/mistakes.ts';
import { checkYaml, type Finding } from '#lib/server/agreements/yaml-file.ts';
import type { Entry } from '#lib/server/ledger/entries.ts';
import type { Pinned, Wrote } from '#lib/server/ledger/said-entries.ts';
import { unfitWords } from '#lib/server/reception/writing/fit-to-keep.ts';
import { LONGEST_PIN } from '#lib/server/reception/writing/pinning.ts';
import { roleProblem } from '#lib/server/reception/writing/role.ts';
import { PROJECT } from '#lib/server/root.ts';

/** The invented day of its writing: by that of its loading, every home would say another. */
const writtenOn = z.iso.date();

const schema = z.strictObject({
	/** Says outright that nobody wrote this. */
	sample: z.literal(true),
	/** By academic year, then by the report’s name. */
	years: z.record(
		z.string().regex(/^\d{4}-\d{2}$/),
		z.record(
			z.string(),
			z.strictObject({
				written: z
					.array(
						z.strictObject({
							place: z.string(),
							role: z.string(),
							on: writtenOn,
							words: z.string(),
							draft: z.boolean().default(false)
						})
					)
					.default([]),
				pinned: z
					.array(
						z.strictObject({
							chart: z.string(),
							point: z.string(),
							role: z.string(),
							on: writtenOn,
							note: z.string()
						})
					)
					.default([])
			})
		)
	)
});

/** What is said over the years of an invented partnership. */
export type SampleSaid = z.infer<typeof schema>;

/** Takes an invented partnership’s id; gives the entries of what its people are said to have written, none where its folder has no `said.yaml`. Throws every mistake of the file with its line. */
export function sampleSaid(partnership: string): (Wrote | Pinned)[] {
	const path = join(PROJECT, 'data', 'sample', partnership, 'said.yaml');
	if (!existsSync(path)) return [];
	return entriesIn(readSaid(basename(path), readFileSync(path, 'utf8')), partnership);
}

/** Takes a file’s name and its text; gives what is said in it, or throws every mistake with its line. */
export function readSaid(file: string, text: string): SampleSaid {
	const checked = checkYaml(file, text, schema, unfit);
	if (checked.value === null) throw new MistakesInFile(checked.mistakes);
	return checked.value;
}

/** Takes entries and what was entered before; gives those about places and points where nobody ever wrote. */
export function notYetSaid(wanted: (Wrote | Pinned)[], entered: Entry[]): (Wrote | Pinned)[] {
	const known = new Set(
		entered.flatMap((entry) =>
			entry.kind === 'wrote' || entry.kind === 'pinned' ? [whereOf(entry)] : []
		)
	);
	return wanted.filter((entry) => !known.has(whereOf(entry)));
}

function whereOf(entry: Wrote | Pinned): string {
	const { kind, year, report } = entry;
	const at = entry.kind === 'wrote' ? [entry.place] : [entry.chart, entry.point];
	return JSON.stringify([kind, year, report, ...at]);
}

/** In the file lines are broken to be read there; on a page they are as long as the page is wide. */
function unwrapped(words: string): string {
	return words.trim().replace(/(?<!\n)\n(?!\n|- )/g, ' ');
}

/** The rules that hold on the page hold here. */
function unfit({ years }: SampleSaid): Finding[] {
	return Object.entries(years).flatMap(([year, reports]) =>
		Object.entries(reports).flatMap(([report, { written, pinned }]) => [
			...written.flatMap(({ words, role }, at) =>
				findings(['years', year, report, 'written', at], {
					role: roleProblem(role),
					words: unfitWords(words)
				})
			),
			...pinned.flatMap(({ note, role }, at) =>
				findings(['years', year, report, 'pinned', at], {
					role: roleProblem(role),
					note: unfitWords(note, LONGEST_PIN)
				})
			)
		])
	);
}

function findings(path: PropertyKey[], problems: Record<string, string | null>): Finding[] {
	return Object.entries(problems).flatMap(([field, says]) =>
		says === null ? [] : [{ path: [...path, field], says }]
	);
}

function entriesIn({ years }: SampleSaid, partnership: string): (Wrote | Pinned)[] {
	return Object.entries(years).flatMap(([year, reports]) =>
		Object.entries(reports).flatMap(([report, { written, pinned }]) => {
			const about = { partnership, year, report };
			return [
				...written.map(({ place, role, on, words, draft }): Wrote => ({
					kind: 'wrote',
					...about,
					...{ place, text: unwrapped(words), draft, role, on }
				})),
				...pinned.map(({ chart, point, role, on, note }): Pinned => ({
					kind: 'pinned',
					...about,
					...{ chart, point, text: note.trim(), role, on }
				}))
			];
		})
	);
}
