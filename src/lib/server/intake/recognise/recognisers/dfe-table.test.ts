import fc from 'fast-check';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Answers } from '../../answers.ts';
import { desk, PARTNERSHIP, read } from '../../reading.fixture.ts';
import { remember } from '../../remembered.ts';
import type { Context } from '../../understand.ts';

let table: Awaited<ReturnType<typeof desk>>;
beforeAll(async () => {
	table = await desk();
});

const HEADER =
	'time_period,time_identifier,geographic_level,la_name,school_urn,school_name,sess_overall_percent,enrolments_pa_10_exact_percent';
const AFTER: Answers = { everywhere: { point: 'followup' } };

/** All schools, authorities and figures are invented. */
function school(urn: string, name: string, ...figures: string[]): string {
	return ['202425', 'Academic year', 'School', 'Inventshire', urn, name, ...figures].join(',');
}

function authority(name: string, ...figures: string[]): string {
	return ['202425', 'Academic year', 'Local authority', name, '', '', ...figures].join(',');
}

describe('a table of the Department for Education', () => {
	test('makes a row of each measure; a symbol stays one (METHOD 4.4)', async () => {
		const { facts } = await taken([school('999001', 'St Aldhelm’s', '5.2', 'c')]);
		expect(facts).toMatchObject([
			{ measure_code: 'OVERALL_ABSENCE', value: 5.2, direction: 'lower', point: 'followup' },
			{ measure_code: 'PERSISTENT_ABSENCE', value_symbol: 'c', topic_code: 'ATTENDANCE' }
		]);
	});

	test.each([
		['SUPP', 'c'],
		['NE', 'z'],
		['NP', 'x'],
		['NA', 'x'],
		[':', 'x'],
		['~', 'low'],
		['k', 'low']
	])('an older %s is %s', async (written, symbol) => {
		const { facts } = await taken([school('999001', 'St Aldhelm’s', written, '12')]);
		expect(facts[0]).toMatchObject({ value_symbol: symbol });
	});

	test('is about 79 per cent where it writes 0.79, and says so', async () => {
		const { facts, sheet } = await taken([
			school('999001', 'St Aldhelm’s', '0.052', '0.29'),
			school('999002', 'Aldermere', '0.061', '0.1')
		]);
		expect(facts.map(({ value }) => value)).toEqual([5.2, 29, 6.1, 10]);
		expect(sheet.notes.join(' ')).toContain('written as shares (0.79)');
	});

	test('says figures above one as they are, small ones among them', async () => {
		const { facts } = await taken([
			school('999001', 'St Aldhelm’s', '0.9', '0.5'),
			school('999002', 'Aldermere', '0.8', '1.5')
		]);
		expect(facts.map(({ value }) => value)).toEqual([0.9, 0.5, 0.8, 1.5]);
	});

	test('leaves out both of two rows that nothing tells apart', async () => {
		const twice = school('999001', 'St Aldhelm’s', '5', '12');
		const { facts, sheet } = await taken([twice, school('999001', 'St Aldhelm’s', '6', '14')]);
		expect(facts).toEqual([]);
		expect(sheet.setAsideReasons).toEqual([
			{ reason: 'Several figures for the same thing', rows: 2 }
		]);
	});

	test('of many authorities wants the one its schools are in', async () => {
		const { facts } = await taken([
			school('999001', 'St Aldhelm’s', '5', '12'),
			authority('Inventshire', '6', '14'),
			authority('Elsewhereshire', '7', '15')
		]);
		expect(facts.filter(({ school_urn }) => !school_urn).map(({ value }) => value)).toEqual([
			6, 14
		]);
	});

	test('asks which authority where nothing tells, and holds nothing for it', async () => {
		const rows = [authority('Inventshire', '6', '14'), authority('Elsewhereshire', '7', '15')];
		const { sheet } = await taken(rows);
		expect(sheet).toMatchObject({ held: 0, setAside: 2 });
		expect(sheet.questions).toMatchObject([{ field: 'la_name', part: 'everywhere' }]);
		const everywhere = { point: 'followup', la_name: 'Elsewhereshire' };
		const { facts } = await taken(rows, { answers: { Sheet1: { everywhere } } });
		expect(facts.map(({ value }) => value)).toEqual([7, 15]);
	});
});

describe('a school without a URN of ours', () => {
	test('is known by its name, where one school only has it', async () => {
		const { facts, sheet } = await taken([school('888777', 'Fernhill Junior School', '5', '12')]);
		expect(facts[0]).toMatchObject({ school_urn: 'local-fernhill' });
		expect(sheet.notes.join(' ')).toContain('by name: Fernhill Junior School (888777)');
	});

	test('is asked for where two have it, and remembered', async () => {
		const rows = [
			school('888777', 'Fernhill Junior School', '5', '12'),
			school('888778', 'Fernhill Junior School', '7', '15')
		];
		const { facts, sheet } = await taken(rows);
		expect(facts).toEqual([]);
		expect(sheet.questions.map(({ written }) => written)).toEqual([
			'Fernhill Junior School (888777)',
			'Fernhill Junior School (888778)'
		]);
		const schools = { 'Fernhill Junior School (888778)': 'local-fernhill' };
		const told = await taken(rows, { answers: { Sheet1: { ...AFTER, schools } } });
		expect(told.facts.map(({ value }) => value)).toEqual([7, 15]);
		expect(told.sheet).toMatchObject({ held: 0, setAside: 1 });
	});
});

test('what year or point a table is about is not taken for the next one’s', () => {
	const everywhere = { point: 'followup', time_period: '202324', la_name: 'Inventshire' };
	const { alike } = remember([{ likeness: 'a table', everywhere }]);
	expect(alike['a table']!.everywhere).toEqual({ la_name: 'Inventshire' });
});

test('a namesake with another URN is another school', async () => {
	const { facts, sheet } = await taken([
		school('999001', 'St Aldhelm’s CofE Primary School', '5', '12'),
		school('888001', 'St Aldhelm’s CofE Primary School', '7', '15')
	]);
	expect(facts.map(({ value }) => value)).toEqual([5, 12]);
	expect(sheet.setAsideReasons).toEqual([{ reason: 'Another school', rows: 1 }]);
});

test('of whatever schools, only members’ rows are taken, and every row is counted', async () => {
	const urn = fc.constantFrom('999001', '999002', '888001', '888002', '700000', '');
	const figure = fc.constantFrom('5', '12.5', 'c', 'z', 'low', '', 'SUPP');
	await fc.assert(
		fc.asyncProperty(
			fc.array(fc.tuple(urn, figure, figure), { minLength: 1, maxLength: 12 }),
			async (rows) => {
				const { facts, sheet } = await taken(
					rows.map(([urn, ...figures]) => school(urn, `School ${urn}`, ...figures))
				);
				expect(sheet.accepted + sheet.held + sheet.setAside).toBe(rows.length);
				expect(sheet.rows).toBe(rows.length);
				for (const { school_urn } of facts) expect(['999001', '999002']).toContain(school_urn);
			}
		),
		{ numRuns: 8 }
	);
});

async function taken(rows: string[], rest: Partial<Context> = {}) {
	const path = join(table.folder, 'table.csv');
	writeFileSync(path, `${[HEADER, ...rows].join('\n')}\n`);
	const { understood, facts } = await read(path, table, {
		answers: { Sheet1: AFTER },
		partnership: PARTNERSHIP,
		...rest
	});
	return { facts, sheet: understood.sheets[0]! };
}
