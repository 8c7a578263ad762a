import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { desk, read } from '../../reading.fixture.ts';

/** All people are invented. */
const GOVERNORS = `GID,URN,UID,Role,Title,Forename 1,Forename 2,Surname,Date of appointment,Date term of office ends/ended,Appointing body,Companies House Number
1180001,999001,,Chair of governors,Mrs,Jane,Ann,Ash,25/09/2023,24/09/2027,Appointed by GB/board,01234567
1180002,999001,,Governor,Mr,Omar,,Elm,29-01-2024,31/08/2028,Elected by parents,
1180003,888001,,Governor,Ms,Kim,,Oak,29/01/2024,31/08/2028,Elected by parents,
`;

test('governors from GIAS are known by codes, and nobody’s name is kept', async () => {
	const table = await desk();
	const path = join(table.folder, 'governors.csv');
	writeFileSync(path, GOVERNORS);
	const { understood, facts } = await read(path, table);
	const { questions: _, beginning: __, ...sheet } = understood.sheets[0]!;
	expect(sheet).toMatchObject({ dataset: 'membership', accepted: 2, held: 0, setAside: 1 });
	expect(sheet.problems).toEqual([]);
	expect(facts).toMatchObject([
		{ role_category: 'chair', appointed_date: '2023-09-25', term_end_date: '2027-09-24' },
		{ role_category: 'governor', appointing_body: 'Elected by parents', group_code: 'GB' }
	]);
	for (const { attendee_ref } of facts) expect(attendee_ref).toMatch(/^P[0-9a-f]{16}$/);
	expect(JSON.stringify([sheet, facts])).not.toMatch(/Jane|Ash|Omar|Elm|Kim|Oak|118000|01234567/);
});
