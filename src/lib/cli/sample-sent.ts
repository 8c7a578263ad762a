import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { MistakesInFile } from '#lib/server/agreements/mistakes.ts';
import { checkYaml } from '#lib/server/agreements/yaml-file.ts';
import { PROJECT } from '#lib/server/root.ts';

const schema = z.strictObject({
	/** Says outright that nobody sent these. */
	sample: z.literal(true),
	/** Names of files, by the ISO date on which they are said to have been sent. */
	sent: z.record(z.iso.date(), z.array(z.string()).min(1))
});

/** Takes an invented partnership’s id; gives the ISO date on which each of its spreadsheets is said to have been sent, none where its folder has no `sent.yaml`. Throws every mistake of the file. */
export function sampleSent(partnership: string): Map<string, string> {
	const path = join(PROJECT, 'data', 'sample', partnership, 'sent.yaml');
	if (!existsSync(path)) return new Map();
	const file = basename(path);
	const { value, mistakes } = checkYaml(file, readFileSync(path, 'utf8'), schema, () => []);
	if (value === null) throw new MistakesInFile(mistakes);
	return new Map(
		Object.entries(value.sent).flatMap(([on, files]) => files.map((name) => [name, on] as const))
	);
}

/** Takes the days of a partnership’s spreadsheets and the name of one; gives its day, or throws how to add it. */
export function daySent(days: Map<string, string>, file: string): string {
	const on = days.get(file);
	if (on === undefined) throw new Error(`sent.yaml doesn’t say on which day ${file} was sent.`);
	return on;
}
