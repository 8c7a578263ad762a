import fc from 'fast-check';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { desk, read } from '../reading.fixture.ts';

let table: Awaited<ReturnType<typeof desk>>;
beforeAll(async () => {
	table = await desk();
});

const HEADER = 'meeting_id,meeting_date,group_code,meeting_status,school_urn,attendee_ref,status';

const key = fc.tuple(
	fc.constantFrom('M1', 'M2', 'M3'),
	fc.constantFrom('999001', '999002', ''),
	fc.constantFrom('A1', 'A2', 'Ann Ash', '')
);

test('in a large file a key that is there twice is found as in a small one, blanks and names included', async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(key, { minLength: 1, maxLength: 14 }), async (keys) => {
			const path = join(table.folder, 'input.csv');
			const lines = keys.map(([meeting, school, person]) => row(meeting, school, person));
			// The last line is left out where a large file’s columns are looked over.
			writeFileSync(path, [HEADER, ...lines, row('M9', '999001', 'A9'), ''].join('\n'));
			const large = await read(path, table, { asLarge: true });
			expect(large).toEqual(await read(path, table));
			expect(large.understood.sheets[0]!.accepted).toBe(new Set(keys.map(String)).size + 1);
		}),
		{ numRuns: 8 }
	);
});

function row(meeting: string, school: string, person: string): string {
	return `${meeting},03/09/2025,HSF,held,${school},${person},present`;
}
