import { expect, test } from 'vitest';
import { factsFrom, type Tables } from '#lib/server/evaluation/examples/facts.ts';
import { FACTS } from './facts-tables.ts';
import { yearsTouched } from './periods.ts';

test.each<[string, Tables, [year: number, onwards: boolean][]]>([
	[
		'a week of use is of its own year',
		{ usage: 'week_start | school_urn\n2025-11-03 | A' },
		[[2025, false]]
	],
	[
		'an action is of the years in which it was asked for, due and done, and stays in place after',
		{ register: 'record_id | raised_date | due_date\nR1 | 2025-06-30 | 2025-11-14' },
		[
			[2024, true],
			[2025, true]
		]
	],
	[
		'a priority that was set late is of the year before the one that it is set for too',
		{ register: 'record_id | raised_date | for_year\nR3 | 2026-09-10 | 202627' },
		[
			[2025, true],
			[2026, true]
		]
	],
	[
		'a document without a date is of whatever year',
		{ register: 'record_id | title\nR2 | Terms' },
		[[0, true]]
	],
	[
		'so are the places on a board',
		{ membership: 'form | school_urn | board_places\none-row-per-board | A | 12' },
		[[0, true]]
	],
	[
		'a governor sits from the appointment on',
		{ membership: 'form | attendee_ref | appointed_date\nrows | A1 | 2024-09-01' },
		[[2024, true]]
	],
	[
		'how many pupils a school has is of whatever year, and it joined in one',
		{ schools: 'school_urn | pupils | joined_date\nA | 90 | 2026-01-05' },
		[
			[0, true],
			[2025, true]
		]
	],
	// In the financial year that ends in March 2026, and so in a later academic year too.
	[
		'an amount of April is looked back at',
		{ finance: 'line_id | date\nF1 | 2025-04-30' },
		[[2024, true]]
	],
	[
		'a request is too',
		{ service: 'request_id | received_at\nQ1 | 2025-04-30 09:15' },
		[[2024, true]]
	],
	[
		'term dates are of their year',
		{ calendar: 'time_period | half_term\n202526 | 1' },
		[[2025, true]]
	]
])('%s', async (_, tables, expected) => {
	const facts = await factsFrom(tables);
	const touched = await facts.snapshot((query) => yearsTouched(query, FACTS, 1));
	const years = touched.map(({ year, onwards }): [number, boolean] => [year, onwards]);
	expect(years.sort(([one], [other]) => one - other)).toEqual(expected);
});
