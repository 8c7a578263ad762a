import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { PROJECT } from '#lib/server/root.ts';
import { MistakesInFile } from './mistakes.ts';
import { questionSchema, type Question } from './question.ts';
import { checkYaml } from './yaml-file.ts';

const file = z.strictObject({ questions: z.array(questionSchema) });

let read: Question[] | undefined;

/** Gives what is asked of every partnership, whatever it agreed to (METHOD 14.2): data/questions.yaml. Throws MistakesInFile. */
export function sharedQuestions(): Question[] {
	return (read ??= readQuestions());
}

function readQuestions(): Question[] {
	const text = readFileSync(join(PROJECT, 'data', 'questions.yaml'), 'utf8');
	const { value, mistakes } = checkYaml('questions.yaml', text, file, () => []);
	if (value === null) throw new MistakesInFile(mistakes);
	return value.questions;
}
