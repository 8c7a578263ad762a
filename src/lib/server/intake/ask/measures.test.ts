import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { desk, read } from '../reading.fixture.ts';

let table: Awaited<ReturnType<typeof desk>>;
beforeAll(async () => {
	table = await desk();
});

const SENT = [{ topic: 'WELLBEING', measure: 'PUPIL_WELLBEING' }];

const HEADER = 'Year,Kind of period,Level,School,Point,Statistic,Result';
const ROW = '202526,Academic year,School,999001,followup,percent,65';

test('a sheet that names no measure is asked which, of those sent before and those published', async () => {
	const { questions } = await understood(HEADER, ROW);
	const suggested = (wanted: string) =>
		questions.find(({ field }) => field === wanted)!.suggestions!.map(({ value }) => value);
	expect(suggested('measure_code')).toEqual(
		expect.arrayContaining(['PUPIL_WELLBEING', 'KS2_READING_EXP', 'PERSISTENT_ABSENCE'])
	);
	expect(suggested('topic_code')).toEqual(expect.arrayContaining(['WELLBEING', 'READING']));
	expect(questions.find(({ field }) => field === 'measure_code')!.suggestions).toContainEqual({
		value: 'KS2_READING_EXP',
		label: 'Key stage 2 reading, expected standard'
	});
});

test.each([
	['KS2 reading expected', 'Do you mean KS2_READING_EXP?'],
	['MADE_UP', 'stands by itself']
])('a measure that nobody has sent is taken, and told: %s', async (measure, words) => {
	const sheet = await named(measure);
	expect(sheet).toMatchObject({ accepted: 1, problems: [{ row: 2, code: 'measure-new' }] });
	expect(sheet.problems[0]!.message).toContain(words);
});

test.each(['PUPIL_WELLBEING', 'KS2_READING_EXP'])('%s is known', async (measure) => {
	expect((await named(measure)).problems).toEqual([]);
});

function named(measure: string) {
	return understood(`${HEADER},Topic,Measure`, `${ROW},READING,${measure}`);
}

async function understood(header: string, row: string) {
	const path = join(table.folder, 'input.csv');
	writeFileSync(path, `${header}\n${row}\n`);
	const context = { as: 'outcomes', measuresBefore: async () => SENT };
	return (await read(path, table, context)).understood.sheets[0]!;
}
