import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Column } from '#lib/server/datasets/dataset.ts';
import { DATASETS } from '#lib/server/datasets/index.ts';
import { findTable } from '../find-table.ts';
import { PARTNERSHIP } from '../reading.fixture.ts';
import { schoolSpotter } from './schools.ts';
import { shapesOf, type Shape } from './shape.ts';

const shapes = DATASETS.flatMap(shapesOf);

/** How a header may be written: as the template has it, in titles, in other words. */
const DIALECTS: Record<string, (column: Column, nr: number) => string> = {
	'in snake_case': ({ name }) => name,
	'in titles': ({ title }) => title,
	'in capitals': ({ title }) => title.toUpperCase(),
	'in other words': ({ synonyms, title }) => synonyms[0] ?? title,
	'in further words': ({ synonyms, title }) => synonyms.at(-1) ?? title
};

describe.each(Object.entries(DIALECTS))('headers %s', (_, write) => {
	test.each(shapes)('$dataset.name, $form, all columns', (shape) => {
		expect(kindOf(shape.columns.map(write), shape)).toBe(kind(shape));
	});

	test.each(shapes)('$dataset.name, $form, as in its example', (shape) => {
		const columns = shape.columns.filter(({ name }) => name in (examplesOf(shape)[0] ?? {}));
		expect(kindOf(columns.map(write), shape)).toBe(kind(shape));
	});
});

test('whatever words an office chooses for the columns, one kind is not taken for another', () => {
	fc.assert(
		fc.property(fc.constantFrom(...shapes), fc.infiniteStream(fc.nat()), (shape, numbers) => {
			const headers = shape.columns.map(({ name, title, synonyms }) => {
				const words = [name, title, ...synonyms];
				return words[numbers.next().value % words.length]!;
			});
			expect(kindOf(headers, shape)).toBe(kind(shape));
		}),
		{ numRuns: 400 }
	);
});

/** Headers as offices and their systems write them. */
test.each([
	['register', 'Ref,Action,Owner,Date raised,Due date,Status,Comments'],
	['register', 'No.,Action,Who,By when,Completed'],
	[
		'register',
		'Risk ID,Risk description,Likelihood,Impact,Mitigation,Risk owner,Review date,Status'
	],
	['register', 'Minute ref,Action agreed,By whom,Deadline,Date completed'],
	['register', 'Action,Responsible,Deadline,RAG'],
	['schools', 'School Name,DfE Number,URN,Headteacher,NOR,% PP,Phase'],
	['schools', 'URN,UKPRN,School,Low age,High age,Number on roll'],
	['schools', 'School,Phase,Pupils,Staff,Date joined'],
	['membership', 'School,Governor,Governor type,Date appointed,Term ends'],
	['finance', 'Date,Cost centre,Description,Type,Amount (£)'],
	['finance', 'Posting date,Account,Narrative,Transaction type,Net'],
	[
		'service',
		'Ticket ID,Subject,Status,Priority,Source,Created time,Initial response time,Resolved time'
	],
	['service', 'Enquiry no,Date received,School,Enquiry type,Date replied,Date closed'],
	['survey', 'Survey,Date,Respondents,Question,Response'],
	['survey', 'Survey,Date,Group,Question,Invited,Responses,Positive'],
	['calendar', 'Year,Term,Half term,Start date,End date'],
	['calendar', 'Half term,School opens,School closes'],
	['calendar', 'Term,Starts,Ends'],
	['usage', 'Week commencing,School,Active users,Posts'],
	['usage', 'Report Refresh Date,Team Name,Active Users,Channel Messages'],
	['training', 'Session,Date,Course title,School,Delegate,Booking status'],
	['attendance', 'Date,Forum,School,Name,Role,Attendance'],
	['outcomes', 'Year,Level,School,Measure,Point,Statistic,Value']
])('%s: %s', (dataset, header) =>
	expect(read(header.split(','))?.shape.dataset.name).toBe(dataset)
);

function kindOf(headers: string[], shape: Shape): string {
	const found = read(headers, examplesOf(shape));
	return found ? kind(found.shape) : 'nothing';
}

function read(headers: string[], _examples: Record<string, string>[] = []) {
	const isSchool = schoolSpotter(PARTNERSHIP.schools);
	const phases = PARTNERSHIP.schools.map(({ phase }) => phase);
	const seen = {
		rows: [headers],
		file: 'input.csv',
		sheet: 'Sheet1',
		isSchool,
		phases,
		answers: {}
	};
	return findTable(seen, null);
}

function examplesOf({ dataset, form }: Shape): Record<string, string>[] {
	return dataset.variants.find(({ name }) => name === form)?.examples ?? dataset.examples;
}

function kind({ dataset, form }: Shape): string {
	return `${dataset.name}, ${form}`;
}
