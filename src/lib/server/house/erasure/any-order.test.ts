import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	attendanceCsv,
	everything,
	newHome,
	send,
	type Attendance
} from '../attendance.fixture.ts';
import { openHouse } from '../house.ts';

const row = fc.tuple(
	fc.constantFrom('HSF1', 'HSF2'),
	fc.constantFrom('A1', 'A2', 'A3'),
	fc.constantFrom('present', 'absent', 'apologies')
);
const rows = fc.uniqueArray(row, { minLength: 1, maxLength: 4, selector: ([m, p]) => `${m} ${p}` });
const deed = fc.oneof(
	fc.record({ load: rows as fc.Arbitrary<Attendance[]> }),
	fc.record({ withdraw: fc.nat(20) }),
	fc.record({ erase: fc.nat(20), rows: fc.boolean() })
);

test('whatever was loaded, taken back and erased, a rebuild gives the same rows', async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(deed, { minLength: 3, maxLength: 6 }), async (deeds) => {
			const house = await openHouse(newHome());
			for (const deed of deeds) {
				const accepted = house.ledger.uploads().filter(({ state }) => state === 'accepted');
				const nth = (n: number) => accepted[n % accepted.length]?.id ?? 'U0';
				if ('load' in deed) await send(house, attendanceCsv(deed.load));
				else if ('withdraw' in deed) await house.withdraw(nth(deed.withdraw), 'x', null);
				else
					await house.erase(nth(deed.erase), 'x', { reason: null, rows: deed.rows, name: false });
			}
			const before = await everything(house);
			expect(await house.rebuild()).toEqual([]);
			expect(await everything(house)).toEqual(before);
			await house.close();
		}),
		{ numRuns: 8 }
	);
});
