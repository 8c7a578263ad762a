import { readFileSync } from 'node:fs';
import type { Answers } from '#lib/server/intake/answers.ts';
import { mustExist } from './files.ts';

/** Takes a JSON file of answers by sheet, if one was named; gives them. Throws with words where it can't be read. */
export async function answersIn(path: string | undefined): Promise<Record<string, Answers>> {
	if (!path) return {};
	mustExist(path);
	const { answersSchema } = await import('#lib/server/intake/answers-schema.ts');
	const read = answersSchema.safeParse(parsed(path));
	if (read.success) return read.data;
	const [issue] = read.error.issues;
	throw new Error(`${path}: ${issue!.path.join(' › ')}: ${issue!.message}`);
}

function parsed(path: string): unknown {
	try {
		return JSON.parse(readFileSync(path, 'utf8'));
	} catch (cause) {
		throw new Error(`${path} is not JSON: ${(cause as Error).message}`, { cause });
	}
}
