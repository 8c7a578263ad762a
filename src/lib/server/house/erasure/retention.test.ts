import { expect, test } from 'vitest';
import { attendanceCsv, newHome, send } from '../attendance.fixture.ts';
import { loadPartnership } from '#lib/server/agreements/load.ts';
import { openHouse } from '../house.ts';
import { keptFor, retentionOf } from './retention.ts';

test.each([
	['attendance of 2025 to 2026: that year and two more', 2025, 'people', '2028-08-31'],
	['who is in office until 2027 to 2028: that year and one more', 2027, 'office', '2029-08-31'],
	['outcomes of 2025 to 2026, which name nobody: six more', 2025, 'totals', '2032-08-31']
] as const)('%s', (_, start, keeps, until) => {
	expect(keptFor(start, { keeps, fromRows: true }).until).toBe(until);
});

test.each([
	['a register', 'record_id,record_type,title,due_date\nR1,action,One,14/11/2025', '2028-08-31'],
	[
		'membership',
		'school_urn,group_code,attendee_ref,appointed_date,term_end_date\nURN,GB,A1,01/09/2024,31/08/2028',
		'2029-08-31'
	],
	['finance', 'line_id,date,line_type,amount_gbp\nF1,30/06/2025,direct,10', '2031-08-31'],
	[
		'term dates',
		'time_period,half_term,start_date,end_date\n202526,1,03/09/2025,24/10/2025',
		'2032-08-31'
	],
	['use', 'week_start,school_urn,active_users\n03/11/2025,URN,3', '2032-08-31'],
	['requests', 'request_id,received_at\nQ1,03/11/2025 09:15', '2028-08-31'],
	['a survey', 'survey_id,date,question_code,response\nS1,12/06/2026,TRUST,4', '2028-08-31']
])('%s is kept until %s', async (_, csv, until) => {
	const house = await openHouse(newHome());
	const { schools } = loadPartnership('pods');
	const { upload } = await send(house, csv.replaceAll('URN', schools[0]!.id));
	expect((await retentionOf(house, upload!)).until).toBe(until);
	await house.close();
});

test('the year is the one that the rows are about, not the one in which they were sent', async () => {
	const house = await openHouse(newHome());
	const { upload } = await send(house, attendanceCsv([['HSF1', 'A1', 'present']]));
	expect(await retentionOf(house, upload!)).toEqual({
		until: '2028-08-31',
		year: '2025 to 2026',
		fromRows: true,
		more: 2
	});
	await house.close();
});

test('where no row was accepted it is the year in which the file came in', async () => {
	const house = await openHouse(newHome());
	const stream = (async function* () {
		yield Buffer.from('Dear all,\n');
	})();
	const received = await house.receive(stream, { file: 'a', partnership: 'pods', by: 'x' });
	if ('refused' in received) throw new Error(received.refused);
	const upload = { ...received.upload, received: { seq: 1, at: '2026-11-22T09:00:00Z', by: 'x' } };
	expect(await retentionOf(house, upload)).toMatchObject({ until: '2029-08-31', fromRows: false });
	await house.close();
});
