import type { DuckDBConnection } from '@duckdb/node-api';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '#lib/server/root.ts';

/** How large an invented country is. */
export interface Size {
	partnerships: number;
	/** In each partnership. */
	schools: number;
	/** Academic years by the calendar year in which they start. */
	years: number[];
}

export const SIZES: Record<string, Size> = {
	partnership: { partnerships: 1, schools: 20, years: [2025] },
	/** A whole county under one agreement. */
	authority: { partnerships: 1, schools: 400, years: [2025] },
	county: { partnerships: 20, schools: 20, years: [2023, 2024, 2025] },
	england: {
		partnerships: 1200,
		schools: 20,
		years: [2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025]
	}
};

export const KINDS = ['attendance', 'training', 'outcomes'] as const;
export type Kind = (typeof KINDS)[number];

/** The number of the upload that holds a kind of spreadsheet of a partnership’s year; `partnership` from 0. */
export function uploadOf(size: Size, kind: Kind, year: number, partnership: number): number {
	const [kinds, years] = [KINDS.indexOf(kind), size.years.indexOf(year)];
	return (years * KINDS.length + kinds) * size.partnerships + partnership + 1;
}

/** A partnership’s id, by its number from 0. */
export function partnershipId(partnership: number): string {
	return `p${String(partnership + 1).padStart(4, '0')}`;
}

/** Makes the temporary table `made` of one kind in one year, a column `partnership` (from 0) before the spreadsheet’s own. */
export async function make(
	connection: DuckDBConnection,
	kind: Kind,
	year: number,
	{ partnerships, schools }: Size
): Promise<void> {
	const sql = readFileSync(join(PROJECT, 'scripts/size', `${kind}.sql`), 'utf8')
		.replaceAll('$partnerships', String(partnerships))
		.replaceAll('$schools', String(schools))
		.replaceAll('$year', String(year));
	await connection.run(`CREATE OR REPLACE TEMP TABLE made AS ${sql}`);
}
