import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { personFrom, type Grant } from '#lib/server/access/person.ts';
import { attendanceCsv, newHome, send } from '#lib/server/house/attendance.fixture.ts';
import { closeTheHouse, theHouse } from '#lib/server/house/the-house.ts';
import type { Upload } from '#lib/server/ledger/uploads.ts';
import { erasureOf, keptOf } from './erasing.ts';

let upload: Upload;
beforeAll(async () => {
	vi.stubEnv('ACCORD_HOME', newHome());
	const loaded = await send(await theHouse(), attendanceCsv([['HSF1', 'A1', 'present']]));
	upload = loaded.upload!;
});
afterEach(() => vi.useRealTimers());
afterAll(async () => {
	await closeTheHouse();
	vi.unstubAllEnvs();
});

const holding = (role: Grant['role']) =>
	personFrom('p1', [{ role, partnership: 'pods', schools: [], label: role }]);

test.each([
	['on its last day', '2028-08-31', 'forum-member', false],
	['the day after', '2028-09-01', 'forum-member', true],
	['the day after, to somebody who can’t erase it', '2028-09-01', 'governor', false]
] as const)('a register of 2025 to 2026 is due to be erased %s: %s, %s: %s', async (...given) => {
	const [, day, role, overdue] = given;
	vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${day}T12:00:00Z`) });
	expect(await keptOf(holding(role), upload)).toEqual({
		keptUntil: '2028-08-31',
		overdue,
		rowsOnly: false
	});
});

test('a page says until when it is kept, counted from which year', async () => {
	const { sentence, rows, mayErase } = await erasureOf(holding('forum-member'), upload);
	expect(sentence).toBe(
		'Kept until 31 August 2028: the school year that its rows are about (2025 to 2026) and two more.'
	);
	expect([rows, mayErase]).toEqual([1, true]);
});
