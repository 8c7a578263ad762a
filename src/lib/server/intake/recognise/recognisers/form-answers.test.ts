import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { asJson } from '../../as-json.ts';
import type { Answers } from '../../answers.ts';
import { answersFrom } from '../../ask/question.ts';
import { desk, read } from '../../reading.fixture.ts';
import { remember } from '../../remembered.ts';

let table: Awaited<ReturnType<typeof desk>>;
beforeAll(async () => {
	table = await desk();
});

const FORM = `ID,Start time,Completion time,Email,Name,We share the load,Any comments?
1,12/06/2026 09:01,12/06/2026 09:04,a.ash@example.org,Ann Ash,Agree,Ann’s class loved it
2,13/06/2026 09:01,13/06/2026 09:04,anonymous,,Strongly disagree,
`;

test('nothing is kept of who answered, and nothing of what they wrote', async () => {
	const { understood, facts } = await form();
	const kept = JSON.stringify([asJson(understood).sheets[0], facts, understood.sheets[0]!.reading]);
	for (const word of ['Ash', 'example.org', 'loved']) expect(kept).not.toContain(word);
	expect(understood.sheets[0]!.notes.join(' ')).toContain('“Any comments?”');
});

test('a question that nobody knows has a code of its words, until somebody gives it one', async () => {
	const { understood, facts } = await form();
	expect(facts.map(({ question_code }) => question_code)).toEqual([
		'WE_SHARE_THE_LOAD',
		'WE_SHARE_THE_LOAD'
	]);
	const asked = understood.sheets[0]!.questions.find(({ field }) => field === 'question_code')!;
	expect(asked).toMatchObject({ proposed: 'WE_SHARE_THE_LOAD', waiting: 0 });
	const answers = answersFrom([{ ...asked, value: 'Workload' }]);
	expect((await form(answers)).facts[0]).toMatchObject({ question_code: 'WORKLOAD' });
	// The same question is known by it in every later survey.
	expect(remember([answers]).always.choices).toEqual({
		question_code: { wesharetheload: 'Workload' }
	});
});

test('what holds for all answers is asked, and next year’s survey is another one', async () => {
	const everywhere = { survey_id: 'HEADS-2026', respondent_group: 'heads', invited_n: '20' };
	const { understood, facts } = await form({ everywhere });
	expect(facts[1]).toMatchObject({ ...everywhere, invited_n: 20, response: '1' });
	const { questions } = understood.sheets[0]!;
	expect(questions.map(({ field, proposed }) => [field, proposed])).toContainEqual([
		'survey_id',
		'HEADS-2026'
	]);
	expect(remember([{ likeness: 'a', everywhere }]).alike.a!.everywhere).toEqual({
		respondent_group: 'heads'
	});
});

test('a list of sessions with a time is no form', async () => {
	const { understood } = await text('Timestamp,Course,Comments\n12/06/2026,Phonics,Fine\n');
	expect(understood.sheets[0]!.dataset).toBeNull();
});

function form(answers: Answers = {}) {
	return text(FORM, answers);
}

function text(content: string, answers: Answers = {}) {
	const path = join(table.folder, 'Heads’ survey(1-2).csv');
	writeFileSync(path, content);
	return read(path, table, { answers: { Sheet1: answers } });
}
