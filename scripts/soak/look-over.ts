import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { openBench } from '#lib/server/house/rooms.ts';
import { withUnderstood } from '#lib/server/house/reading.ts';
import { readFile } from '#lib/server/intake/read-file.ts';
import type { Understood } from '#lib/server/intake/understood.ts';
import { brokenBy } from './promises.ts';

export interface Looked {
	path: string;
	sheets: number;
	rows: number;
	/** The file could not be read, and was told so. */
	refused: boolean;
	/** The promises that it broke, in words. */
	broken: string[];
}

/** Takes files and the partnership whose schools are meant; gives what became of each. Loads nothing. */
export async function* lookOver(files: string[], partnership: string): AsyncGenerator<Looked> {
	const temp = mkdtempSync(join(tmpdir(), 'accord-soak-'));
	const paths = files.map((file) => resolve(file));
	const warehouse = await openBench(temp, [...new Set(paths.map(dirname))]);
	try {
		for (const path of paths) {
			const request = { file: { path, name: basename(path) }, partnership, as: null };
			yield await lookAt(path, temp, () =>
				withUnderstood({ home: temp, warehouse, temp }, request, async (one) => one)
			);
		}
	} finally {
		warehouse.close();
		rmSync(temp, { recursive: true, force: true });
	}
}

async function lookAt(
	path: string,
	folder: string,
	understand: () => Promise<Understood>
): Promise<Looked> {
	const before = process.cpuUsage();
	try {
		const understood = await understand();
		const read = await readFile(path, { sheet: null, folder });
		const { user, system } = process.cpuUsage(before);
		const broken = brokenBy({ path, understood, read, seconds: (user + system) / 1e6 });
		const rows = understood.sheets.reduce((sum, sheet) => sum + sheet.rows, 0);
		const refused = understood.problems.length > 0;
		return { path, sheets: understood.sheets.length, rows, refused, broken };
	} catch (error) {
		// Whatever a file holds is a value with words; anything thrown is what this looks for.
		return { path, sheets: 0, rows: 0, refused: false, broken: [`crashed: ${error}`] };
	}
}
