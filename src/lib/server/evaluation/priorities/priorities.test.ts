import { expect, test } from 'vitest';
import { academicYear } from '#lib/calendar/academic-year.ts';
import { loadAgreement } from '#lib/server/agreements/load.ts';
import { evaluate } from '../evaluate.ts';
import { factsFrom } from '../examples/facts.ts';
import { EXAMPLE } from '../examples/partnership.ts';

const REGISTER = `
	record_id | record_type   | topic_code | title   | owner_role   | completed_date | due_date   | status | school_urn
	R1        | priority      | READING    | Reading | Reading lead | 2026-06-25     | 2027-07-01 | done   |
	R2        | priority      | MATHS      | Maths   |              | 2026-06-25     | 2027-07-01 | done   |
	R3        | priority      | SEND       | Send    | Send lead    | 2025-06-25     | 2026-07-01 | done   |
	R4        | priority      | ART        | Our own | Head         | 2026-06-25     | 2027-07-01 | done   | A
	R5        | priority      | MUSIC      | Given up |             | 2026-06-25     | 2027-07-01 | dropped |
	R6        | impact_report | READING    | Report  | Reading lead |                | 2026-07-17 | open   |
	R8        | priority      | GOVERNANCE | Boards  | Governance lead | 2025-09-22  | 2025-09-30 | done   |
	R7        | impact_report | READING    | Report  | Reading lead |                | 2027-06-25 | open   |`;

test('what is set from March on is for the next year, with its lead and report; what was set before is for this one', async () => {
	const { priorities } = await evaluated('2026-08-31');
	expect(priorities).toEqual([
		{
			...{ title: 'Send', topic: 'SEND', lead: 'Send lead', setOn: '2025-06-25' },
			...{ ahead: false, reportDue: null }
		},
		{
			...{ title: 'Boards', topic: 'GOVERNANCE', lead: 'Governance lead', setOn: '2025-09-22' },
			...{ ahead: false, reportDue: null }
		},
		{
			...{ title: 'Maths', topic: 'MATHS', lead: null, setOn: '2026-06-25' },
			...{ ahead: true, reportDue: null }
		},
		{
			...{ title: 'Reading', topic: 'READING', lead: 'Reading lead', setOn: '2026-06-25' },
			...{ ahead: true, reportDue: '2027-06-25' }
		}
	]);
});

test('what was set after the date is not known yet', async () => {
	const { priorities } = await evaluated('2026-06-24');
	// Not done yet, they stand in the register with the day on which they are due, which is later still.
	expect(priorities.map(({ title }) => title)).toEqual(['Send', 'Boards']);
});

test('one that says for which year it is belongs to that year, whatever day it was set on', async () => {
	const register = `
	record_id | record_type   | topic_code | title   | completed_date | due_date   | for_year
	R1        | priority      | READING    | Reading | 2026-09-10     | 2027-07-09 | 202627
	R2        | priority      | MATHS      | Maths   | 2025-09-10     | 2026-07-09 | 202526
	R3        | priority      | SEND       | Send    | 2026-09-10     | 2027-07-09 |
	R4        | impact_report | READING    | Report  |                | 2027-07-09 |`;
	const { priorities } = await evaluated('2026-11-22', register);
	expect(priorities.map(({ title, ahead, reportDue }) => [title, ahead, reportDue])).toEqual([
		['Maths', false, null],
		['Reading', true, '2027-07-09']
	]);
	const before = await evaluated('2026-08-31', register);
	expect(before.priorities.map(({ title }) => title)).toEqual(['Maths']);
});

async function evaluated(asAt: string, register = REGISTER) {
	return evaluate({
		warehouse: await factsFrom({ register }),
		partnership: EXAMPLE,
		agreement: loadAgreement('pods-memorandum'),
		year: academicYear('2025-26'),
		asAt,
		uploads: [],
		evidenceVersion: '1'
	});
}
