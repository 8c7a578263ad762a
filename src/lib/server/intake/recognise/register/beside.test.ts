import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { desk, read } from '../../reading.fixture.ts';

let table: Awaited<ReturnType<typeof desk>>;
beforeAll(async () => {
	table = await desk();
});

const readText = (text: string) => {
	const path = join(table.folder, 'register.csv');
	writeFileSync(path, text);
	return read(path, table);
};

test('a register beside another is not taken for more of its meetings, and that is said', async () => {
	const { understood, facts } = await readText(`HSF 2025-26,,,,Governor Forum 2025-26,,
School,18/09/2025,13/11/2025,,School,02/10/2025,05/02/2026
St Aldhelm’s,✓,aps,,Fernhill Jnr,✓,✓
Fernhill Jnr,✓,✓,,St Aldhelm’s,absent,✓
`);
	expect(facts).toHaveLength(4);
	expect(new Set(facts.map(({ group_code }) => group_code))).toEqual(new Set(['HSF']));
	expect(understood.sheets[0]!.notes).toContain(
		'Another table begins beside this one at column E and is not read. Put it on a sheet of its own and send it again.'
	);
});

test('a column that numbers the rows is no count of marks', async () => {
	const { understood } = await readText(`HSF 2025-26
No.,School,18/09/2025,13/11/2025
1,St Aldhelm’s,✓,✓
2,Fernhill Jnr,✓,aps
`);
	expect(understood.sheets[0]).toMatchObject({ accepted: 2 });
	expect(understood.sheets[0]!.notes.join(' ')).not.toMatch(/comes? to|left out/);
});
