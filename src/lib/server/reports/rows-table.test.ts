import { expect, test } from 'vitest';
import { disclose } from '#lib/server/disclosure/disclose.ts';
import { discloseRows } from '#lib/server/disclosure/rows.ts';
import type { Viewer } from '#lib/server/disclosure/viewer.ts';
import type { EvidenceRow } from '#lib/server/evaluation/evidence.ts';
import { tableCsv } from '#lib/server/exports/csv.ts';
import { evaluationFixture, schoolId } from '../../../../tests/support/evaluation.ts';
import { rowsTable } from './rows-table.ts';

const VIEWER: Viewer = { role: 'administrator', schools: [], audience: 'export' };

test('a file of rows says whose they are, and of each row that it leaves out that it does, and why', () => {
	const disclosed = disclose(evaluationFixture(), VIEWER);
	const rows = discloseRows([paid(2, 100), paid(3, 250, 0), paid(4, 300, 1)], disclosed);
	const left = 'withheld, as 2 of 3 rows are: it would tell what a single school cost or paid';
	expect(linesOf(tableCsv(rowsTable(rows, disclosed, 'BV01')))).toEqual([
		'partnership,clause,year,as_at,sample,file,sheet,row,withheld,amount_gbp',
		`Valley Partnership,BV01,academic year 2025-26,2026-08-31,"Sample data, invented",finance.csv,Sheet1,2,,100`,
		`Valley Partnership,BV01,academic year 2025-26,2026-08-31,"Sample data, invented",finance.csv,Sheet1,3,"${left}",`,
		`Valley Partnership,BV01,academic year 2025-26,2026-08-31,"Sample data, invented",finance.csv,Sheet1,4,"${left}",`
	]);
});

function paid(row: number, amount_gbp: number, school?: number): EvidenceRow {
	const cells = { school_urn: school === undefined ? null : schoolId(school), amount_gbp };
	return { upload: 'U1', file: 'finance.csv', sheet: 'Sheet1', row, dataset: 'finance', cells };
}

function linesOf(csv: string): string[] {
	return csv.slice(1).trimEnd().split('\r\n');
}
