import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { desk, read } from '../reading.fixture.ts';
import { LIMITS } from './limits.ts';
import { readTables } from './read-tables.ts';

const path = join(mkdtempSync(join(tmpdir(), 'accord-limits-')), 'input.csv');
const ROW = 'M1,03/09/2025,HSF,held,present\n';

test('a text file that is too large is refused in words, before it is read', async () => {
	writeOf(LIMITS.bytes + 1);
	const { understood } = await read(path, await desk());
	expect(understood.problems.map(({ message }) => message)).toEqual([
		'input.csv: the file is larger than 2,048 MB.'
	]);
	rmSync(path);
});

test('a text file can be taken in that is too large to be shown whole', () => {
	writeOf(LIMITS.wholeBytes + 1);
	expect(readTables(path)).toEqual({ code: 'too-large-to-show' });
	rmSync(path);
});

/** A file of so many bytes that begins as a register does; the disk holds the beginning only. */
function writeOf(bytes: number): void {
	writeFileSync(path, ROW.repeat(10_000));
	truncateSync(path, bytes);
}
