import { createReadStream, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { asJson } from '#lib/cli/commands/evaluate.ts';
import { disclose } from '#lib/server/disclosure/disclose.ts';
import { discloseRows } from '#lib/server/disclosure/rows.ts';
import { evidenceOfEach } from '#lib/server/evaluation/evidence.ts';
import { PROJECT } from '#lib/server/root.ts';
import { newHome } from '../attendance.fixture.ts';
import { evaluationOf } from '../evaluation-of.ts';
import { openHouse, type House } from '../house.ts';

const FOLDER = join(PROJECT, 'data', 'sample', 'sample');

test('with every file erased, the figures and the rows behind them are the same, byte for byte', async () => {
	const home = newHome();
	let house = await openHouse(home);
	await loadSample(house);
	const before = await figuresAndRows(house);
	for (const { id } of house.ledger.uploads())
		await house.erase(id, 'clerk', { reason: 'its time is over', rows: false, name: false });
	expect(await figuresAndRows(house)).toBe(before);
	expect(await house.rebuild()).toEqual([]);
	expect(await figuresAndRows(house)).toBe(before);
	await house.close();
	house = await openHouse(home);
	expect(await figuresAndRows(house)).toBe(before);
	expect(readdirSync(join(home, 'received')).every((name) => !/^[0-9a-f]{64}$/.test(name))).toBe(
		true
	);
	await house.close();
});

async function loadSample(house: House): Promise<void> {
	for (const file of readdirSync(FOLDER).filter((name) => /\.(csv|xlsx)$/.test(name)))
		await house.load(createReadStream(join(FOLDER, file)), {
			file,
			partnership: 'sample',
			by: 'a test'
		});
}

/** What `evaluate --json` prints, and every row behind it. */
async function figuresAndRows(house: House): Promise<string> {
	const question = { partnership: 'sample', year: '2025-26', asAt: '2026-08-31' };
	const viewer = { role: 'administrator' as const, schools: [], audience: 'partner' as const };
	const disclosed = disclose(await evaluationOf(house, question), viewer);
	const found = await evidenceOfEach(house.warehouse, disclosed, disclosed.findings);
	const rows = found.map((behind) => discloseRows(behind, disclosed).rows);
	return JSON.stringify([asJson(disclosed), rows]);
}
