import { expect } from 'vitest';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { REFUSALS } from '#lib/server/intake/read/refusals.ts';
import { read, type desk } from '#lib/server/intake/reading.fixture.ts';
import type { Understood } from '#lib/server/intake/understand.ts';

/** A desk to read strangers’ files at. */
export type Desk = Awaited<ReturnType<typeof desk>>;

/** Takes a file’s bytes; gives what was understood of it, once it is sure that no row went in silence. */
export async function understoodOf(bytes: Uint8Array | string, at: Desk): Promise<Understood> {
	const path = join(at.folder, 'sent by a stranger');
	writeFileSync(path, bytes);
	const { understood, facts } = await read(path, at);
	for (const { rows, accepted, held, setAside } of understood.sheets)
		expect(accepted + held + setAside).toBe(rows);
	expect(facts).toHaveLength(understood.sheets.reduce((sum, { accepted }) => sum + accepted, 0));
	mustBeSaid(understood);
	return understood;
}

// A file that can’t be read is refused by name, from the one catalogue, with what to do.
function mustBeSaid({ sheets, problems }: Understood): void {
	expect(sheets.length + problems.length).toBeGreaterThan(0);
	for (const { code, message, fix } of problems) {
		expect(Object.keys(REFUSALS)).toContain(code);
		expect(message).toMatch(/^sent by a stranger(, (sheet|row) .+)?: ./);
		expect(fix).not.toBe('');
	}
	for (const { message, fix } of sheets.flatMap(({ problems }) => problems))
		expect([message, fix]).not.toContain('');
}
