import fc from 'fast-check';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { beforeAll, describe, expect, test } from 'vitest';
import { dateInWords } from '#lib/calendar/words.ts';
import { desk, read } from '../../reading.fixture.ts';

let table: Awaited<ReturnType<typeof desk>>;
beforeAll(async () => {
	table = await desk();
});

/** What happened, whoever writes it down: the truth that every layout must give back. */
interface Happened {
	people: { code: string; school: (typeof SCHOOLS)[number] }[];
	meetings: { date: string; forum: (typeof FORUMS)[number] }[];
	/** By person, then by meeting. */
	marks: (typeof MARKS)[number][][];
}

const SCHOOLS = [
	{ id: '999001', written: 'St Aldhelm’s' },
	{ id: '999002', written: '999002' },
	{ id: 'local-fernhill', written: 'Fernhill Jnr' },
	{ id: undefined, written: '' }
] as const;
const FORUMS = [
	{ code: 'HSF', written: 'Headteacher Strategic Forum' },
	{ code: 'GF', written: 'Governor Forum' }
] as const;
const MARKS = [
	{ written: '✓', status: 'present' },
	{ written: 'P', status: 'present' },
	{ written: 'aps', status: 'apologies' },
	{ written: 'Absent', status: 'absent' },
	{ written: 'Teams', status: 'remote' },
	{ written: 'sub', status: 'substitute' },
	{ written: 'n/a', status: 'not_eligible' },
	{ written: '', status: null }
] as const;

const DAYS = ['2025-09-03', '2025-10-14', '2025-11-25', '2026-01-21', '2026-03-18', '2026-06-30'];
const DATES: ((iso: string) => string)[] = [
	(iso) => iso,
	(iso) => iso.split('-').reverse().join('/'),
	dateInWords,
	(iso) => dateInWords(iso).replace(/ \d{4}$/, ''),
	(iso) => iso.slice(2).split('-').reverse().join('.')
];

const happened = (schools: readonly (typeof SCHOOLS)[number][]): fc.Arbitrary<Happened> =>
	fc
		.tuple(fc.integer({ min: 2, max: 5 }), fc.subarray(DAYS, { minLength: 2 }))
		.chain(([size, days]) =>
			fc.record({
				people: fc.tuple(
					...Array.from({ length: size }, (_, at) =>
						fc.record({ code: fc.constant(`A${at + 1}`), school: fc.constantFrom(...schools) })
					)
				),
				meetings: fc.tuple(
					...days.map((date) =>
						fc.record({ date: fc.constant(date), forum: fc.constantFrom(...FORUMS) })
					)
				),
				marks: fc.array(
					fc.array(fc.constantFrom(...MARKS), { minLength: days.length, maxLength: days.length }),
					{ minLength: size, maxLength: size }
				)
			})
		)
		.filter(({ marks }) => marks.flat().filter(({ status }) => status === 'present').length > 1);

// Over people, an empty cell belongs to the school before it, and one school alone could be a title.
const ofSeveral = happened(SCHOOLS.slice(0, 3)).filter(
	({ people }) => new Set(people.map(({ school }) => school)).size > 1
);

const layout = fc.record({
	titles: fc.constantFrom<string[][][]>(
		[],
		[['The invented partnership']],
		[['The invented partnership'], []]
	),
	date: fc.constantFrom(...DATES),
	schoolFirst: fc.boolean(),
	roles: fc.boolean(),
	counts: fc.boolean(),
	key: fc.boolean()
});
type Layout = typeof layout extends fc.Arbitrary<infer Kind> ? Kind : never;

const YEAR = [['Attendance 2025-26']];
const KEY = [[], ['P = present, aps = apologies']];

describe('whoever came to whatever meetings', () => {
	test('a register by columns tells it, and its rows add up', async () => {
		await fc.assert(
			fc.asyncProperty(happened(SCHOOLS), layout, async (all, how) => {
				const { rows, facts } = await taken(wide(all, how), 'by columns');
				expect(facts).toEqual(attended(all));
				expect(rows.held).toBe(0);
			}),
			{ numRuns: 15 }
		);
	});

	test('the same register turned tells the same', async () => {
		await fc.assert(
			fc.asyncProperty(ofSeveral, layout, async (all, how) => {
				const { rows, facts } = await taken(turned(all, how), 'by rows');
				expect(facts).toEqual(attended(all));
				expect(rows.held).toBe(0);
			}),
			{ numRuns: 15 }
		);
	});
});

function wide({ people, meetings, marks }: Happened, how: Layout): string[][] {
	const own = [
		{ head: 'Name', of: ({ code }: Happened['people'][number]) => code },
		{ head: 'School', of: ({ school }: Happened['people'][number]) => school.written },
		...(how.roles ? [{ head: 'Role', of: () => 'Head' }] : [])
	];
	const columns = how.schoolFirst ? own.toReversed() : own;
	const forums = meetings.map(({ forum }, at) =>
		forum === meetings[at - 1]?.forum ? '' : forum.written
	);
	return [
		...how.titles,
		...YEAR,
		[...columns.map(() => ''), ...forums],
		[
			...columns.map(({ head }) => head),
			...meetings.map(({ date }) => how.date(date)),
			...(how.counts ? ['Total'] : [])
		],
		...people.map((person, at) => [
			...columns.map(({ of }) => of(person)),
			...marks[at]!.map(({ written }) => written),
			...(how.counts ? ['3'] : [])
		]),
		...(how.counts
			? [['Number present', '', ...(how.roles ? [''] : []), ...meetings.map(() => '2')]]
			: []),
		...(how.key ? KEY : [])
	];
}

function turned({ people, meetings, marks }: Happened, how: Layout): string[][] {
	return [
		...how.titles,
		...YEAR,
		['', '', ...people.map(({ school }) => school.written)],
		['Date', 'Forum', ...people.map(({ code }) => code)],
		...meetings.map(({ date, forum }, at) => [
			how.date(date),
			forum.written,
			...marks.map((own) => own[at]!.written)
		]),
		...(how.counts ? [['Number present', '', ...people.map(() => '2')]] : []),
		...(how.key ? KEY : [])
	];
}

function attended({ people, meetings, marks }: Happened): string[] {
	const facts = people.flatMap(({ code, school }, person) =>
		meetings.flatMap(({ date, forum }, at) => {
			const { status } = marks[person]![at]!;
			return status ? [[date, forum.code, school.id, code, status].join(' ')] : [];
		})
	);
	return facts.sort();
}

async function taken(cells: string[][], name: string) {
	const path = join(table.folder, `${name}.csv`);
	writeFileSync(path, Papa.unparse(cells));
	const { understood, facts } = await read(path, table);
	const rows = understood.sheets[0]!;
	expect(rows.accepted + rows.held + rows.setAside).toBe(rows.rows);
	const told = facts.map((fact) =>
		[fact.meeting_date, fact.group_code, fact.school_urn, fact.attendee_ref, fact.status].join(' ')
	);
	return { rows, facts: told.sort() };
}
