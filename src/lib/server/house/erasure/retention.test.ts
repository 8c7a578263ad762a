import { expect, test } from 'vitest';
import { attendanceCsv, newHome, send } from '../attendance.fixture.ts';
import { openHouse } from '../house.ts';
import { keptFor, retentionOf } from './retention.ts';

test.each([
	['attendance of 2025 to 2026: that year and two more', 2025, true, '2028-08-31'],
	['outcomes of 2025 to 2026, which name nobody: six more', 2025, false, '2032-08-31']
])('%s', (_, start, people, until) => {
	expect(keptFor(start, { people, fromRows: true }).until).toBe(until);
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
