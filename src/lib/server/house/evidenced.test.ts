import { createReadStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { disclose } from '#lib/server/disclosure/disclose.ts';
import type { Disclosed } from '#lib/server/disclosure/disclosed.ts';
import type { Viewer } from '#lib/server/disclosure/viewer.ts';
import { annualEvaluation } from '#lib/server/reports/annual-evaluation/annual-evaluation.ts';
import { PROJECT } from '#lib/server/root.ts';
import { evaluationOf } from './evaluation-of.ts';
import { evidenced } from './evidenced.ts';
import { openHouse, type House } from './house.ts';

const FILE = 'attendance-2025-26.csv';
const home = mkdtempSync(join(tmpdir(), 'accord-evidence-'));
let house: House;

beforeAll(async () => {
	house = await openHouse(home);
	const stream = createReadStream(join(PROJECT, 'data', 'sample', 'sample', FILE));
	await house.load(stream, { file: FILE, partnership: 'sample', by: 'a test' });
});

afterAll(async () => {
	await house.close();
	rmSync(home, { recursive: true, force: true });
});

it('names every row that a figure counted, and its file and sheet', async () => {
	const disclosed = await seenBy({ role: 'administrator', schools: [], audience: 'partner' });
	const { evidenceRows = [] } = await evidenced(house, disclosed, annualEvaluation(disclosed));
	const finding = disclosed.findings.find((one) => one.clause === '3.1.1' && one.lead);
	const lines = evidenceRows.filter((line) => line.label === finding?.title);
	expect(lines).toMatchObject([{ clause: '3.1.1', file: FILE }]);
	expect(counted(lines[0]?.rows ?? '')).toBe(finding?.evidence.rows);
});

async function seenBy(viewer: Viewer): Promise<Disclosed> {
	const question = { partnership: 'sample', year: '2025-26', asAt: '2026-08-31' };
	return disclose(await evaluationOf(house, question), viewer);
}

/** "2 to 4, 44" is four rows. */
function counted(ranges: string): number {
	return ranges
		.split(', ')
		.map((range) => range.split(' to ').map(Number))
		.reduce((sum, [from = 0, to = from]) => sum + to - from + 1, 0);
}
