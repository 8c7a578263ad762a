import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { asJson } from '../as-json.ts';
import type { Answers } from '../answers.ts';
import { desk, read, type Read } from '../reading.fixture.ts';
import { answersFrom, type Question } from './question.ts';

let table: Awaited<ReturnType<typeof desk>>;
beforeAll(async () => {
	table = await desk();
});

const HEADER = 'meeting_id,meeting_date,group_code,meeting_status,school_urn,attendee_ref,status';

describe('which comes first, the day or the month', () => {
	test('is beside what was taken, where the column can’t tell', async () => {
		const { questions, facts } = await asked('M1,03/09/2025,HSF,held,999001,A1,present');
		expect(facts).toMatchObject([{ meeting_date: '2025-09-03' }]);
		expect(questions).toMatchObject([
			{
				part: 'dateOrders',
				field: 'meeting_date',
				asks: 'Which day is “03/09/2025” under Date?',
				waiting: 0,
				proposed: 'day-first',
				options: [
					{ value: 'day-first', label: '3 September 2025' },
					{ value: 'month-first', label: '9 March 2025' }
				]
			}
		]);
	});

	test('is no question where one date of the column tells', async () => {
		const { questions } = await asked(
			'M1,03/09/2025,HSF,held,999001,A1,present',
			'M2,25/09/2025,HSF,held,999001,A1,present'
		);
		expect(questions).toEqual([]);
	});

	test('is asked, and the rows wait, where a clock of AM and PM points to America', async () => {
		const { questions, facts, answered } = await asked(
			'M1,9/3/2025 7:00:11 PM,HSF,held,999001,A1,present'
		);
		expect(facts).toEqual([]);
		expect(questions).toMatchObject([{ part: 'dateOrders', waiting: 1, proposed: 'month-first' }]);
		expect(await answered('month-first')).toMatchObject([{ meeting_date: '2025-09-03' }]);
	});

	test('is asked of years with two figures, which are of this century once that is said', async () => {
		const { questions, facts, answered } = await asked('M1,03/09/25,HSF,held,999001,A1,present');
		expect(facts).toEqual([]);
		expect(questions).toMatchObject([{ part: 'dateOrders', waiting: 1 }]);
		expect(await answered('day-first')).toMatchObject([{ meeting_date: '2025-09-03' }]);
	});
});

test('a mark that nobody knows is asked about once, with the rows that wait for it', async () => {
	const { questions, answered } = await asked(
		'M1,25/09/2025,HSF,held,999001,A1,Away?',
		'M1,25/09/2025,HSF,held,999001,A2,away?',
		'M1,25/09/2025,HSF,held,999001,A3,~'
	);
	expect(marks(questions)).toMatchObject([
		{ written: 'away', waiting: 2, asks: 'What does “Away?” mean in column G (Attendance)?' },
		{ written: '~', waiting: 1 }
	]);
	expect(await answered('apologies')).toHaveLength(3);
});

test('a school that is written almost right is proposed, with the reason', async () => {
	const { questions, answered } = await asked('M1,25/09/2025,HSF,held,Fernhil Junor,A1,present');
	expect(questions).toMatchObject([
		{
			part: 'schools',
			written: 'Fernhil Junor',
			waiting: 1,
			proposed: 'local-fernhill',
			why: 'It is written almost like Fernhill Junior School.'
		}
	]);
	expect(await answered('local-fernhill')).toMatchObject([{ school_urn: 'local-fernhill' }]);
});

test('two spellings that may be one person are two until somebody says so', async () => {
	const { understood, facts } = await readText(NAMES);
	expect(new Set(facts.map(({ attendee_ref }) => attendee_ref)).size).toBe(3);
	const { questions } = understood.sheets[0]!;
	expect(questions).toMatchObject([
		{ part: 'people', asks: 'Are “Ash, Jane” and “Mrs J Ash” one person?', waiting: 0 }
	]);
	expect(JSON.stringify(asJson(understood))).not.toContain('Jane');
	const same = questions[0]!.options[1]!.value;
	const told = await readText(NAMES, answersFrom([{ ...questions[0]!, value: same }]));
	expect(new Set(told.facts.map(({ attendee_ref }) => attendee_ref)).size).toBe(2);
	expect(told.understood.sheets[0]!.questions).toEqual([]);
});

const NAMES = `${HEADER}
M1,25/09/2025,HSF,held,999001,"Ash, Jane",present
M2,26/09/2025,HSF,held,999001,Mrs J Ash,present
M3,27/09/2025,HSF,held,999002,Kim Ash,present
`;

test('what no column says may hold for every row', async () => {
	const header = 'meeting_id,meeting_date,meeting_status,school_urn,attendee_ref,status';
	const text = `${header}\nM1,25/09/2025,held,999001,A1,present\nTotal,,,,,\n`;
	const { understood } = await readText(text);
	expect(understood.sheets[0]).toMatchObject({ accepted: 0, held: 1 });
	const { questions } = understood.sheets[0]!;
	expect(questions).toMatchObject([{ part: 'everywhere', field: 'group_code', waiting: 2 }]);
	const said = await readText(text.replaceAll('M1,', 'Headteachers’ Strategic Forum,'));
	expect(said.understood.sheets[0]!.questions).toMatchObject([
		{ proposed: 'HSF', why: 'Meeting says “Headteachers’ Strategic Forum”.' }
	]);
	const again = await readText(text, { everywhere: { group_code: 'Governor Forum' } });
	expect(again.facts).toMatchObject([{ group_code: 'GF', source_row: '2' }]);
	expect(again.understood.sheets[0]).toMatchObject({ accepted: 1, held: 0, setAside: 1 });
});

test('of several schools in a cell only those that aren’t known are asked about, once', async () => {
	const header = 'record_id,record_type,title,participants';
	const text = `${header}\nR1,action,One,"St Aldhelm’s; Fernhill Jnr; Nowhere"\nR2,visit,Two,"999002, Nowhere"\n`;
	const { understood } = await readText(text);
	const { questions, problems, held } = understood.sheets[0]!;
	expect(held).toBe(2);
	expect(problems.map(({ message }) => message)).toEqual([
		'Row 2, column D (participants): we can’t find “Nowhere” among the schools of the partnership.',
		'Row 3, column D (participants): we can’t find “Nowhere” among the schools of the partnership.'
	]);
	expect(questions).toMatchObject([{ part: 'schools', written: 'Nowhere', waiting: 2 }]);
	const told = await readText(text, answersFrom([{ ...questions[0]!, value: '999002' }]));
	expect(told.facts.map(({ participants }) => participants)).toEqual([
		'999001;local-fernhill;999002',
		'999002'
	]);
});

async function asked(...rows: string[]) {
	const text = `${[HEADER, ...rows].join('\n')}\n`;
	const { understood, facts } = await readText(text);
	const { questions } = understood.sheets[0]!;
	const answered = async (value: string) => {
		const answers = answersFrom(questions.map((question) => ({ ...question, value })));
		return (await readText(text, answers)).facts;
	};
	return { questions, facts, answered };
}

function marks(questions: Question[]): Question[] {
	return questions.filter(({ part }) => part === 'choices');
}

function readText(text: string, answers: Answers = {}): Promise<Read> {
	const path = join(table.folder, 'input.csv');
	writeFileSync(path, text);
	return read(path, table, { answers: { Sheet1: answers } });
}
