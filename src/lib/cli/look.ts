import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import type { Answers } from '#lib/server/intake/answers.ts';
import type { Understood } from '#lib/server/intake/understood.ts';
import type { Warehouse } from '#lib/server/warehouse/warehouse.ts';

export interface Looking {
	partnership?: string;
	as?: string;
	/** What is known of each sheet, by its name. */
	answers?: Record<string, Answers>;
	/** The only sheet wanted, hidden or not. */
	sheet?: string;
}

/** A file that was understood, and where it and what was made of it lie for now. */
export interface Look {
	path: string;
	understood: Understood;
	warehouse: Warehouse;
	temp: string;
}

/** Understands files one after another and hands each to `tell`. Nothing is loaded, and no home is touched. */
export async function lookAt(
	files: string[],
	{ partnership, as, sheet, answers = {} }: Looking,
	tell: (look: Look) => void | Promise<void>
): Promise<void> {
	const { openBench } = await import('#lib/server/house/rooms.ts');
	const { withUnderstood } = await import('#lib/server/house/reading.ts');
	const temp = await mkdtemp(join(tmpdir(), 'accord-check-'));
	const paths = files.map((file) => resolve(file));
	const warehouse = await openBench(temp, [...new Set(paths.map(dirname))]);
	try {
		for (const path of paths) {
			const file = { path, name: basename(path) };
			const mending = { answers, corrections: {} };
			const who = { partnership: partnership ?? null, as: as ?? null };
			const request = { file, ...who, sheet, mending };
			await withUnderstood({ home: temp, warehouse, temp }, request, async (understood) =>
				tell({ path, understood, warehouse, temp })
			);
		}
	} finally {
		warehouse.close();
		await rm(temp, { recursive: true, force: true });
	}
}
