// The annual evaluation of the sample as files, beside the evaluation that each was made from: a fresh one
// in each round, since each as-at date is a question not asked before.
import { createReadStream, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Viewer } from '#lib/server/disclosure/viewer.ts';
import { writeReport } from '#lib/server/exports/index.ts';
import { disclosedOf } from '#lib/server/house/disclosed-of.ts';
import { evaluationOf } from '#lib/server/house/evaluation-of.ts';
import { evidenced } from '#lib/server/house/evidenced.ts';
import { openHouse, type House } from '#lib/server/house/house.ts';
import { annualEvaluation } from '#lib/server/reports/annual-evaluation/annual-evaluation.ts';
import { PROJECT } from '#lib/server/root.ts';
import { costOf, median, tell, type Cost } from './measure.ts';

const ROUNDS = 5;
const FORMATS = ['pdf', 'docx', 'xlsx'] as const;
const OWNER: Viewer = { role: 'administrator', schools: [], audience: 'export' };

const [home = ''] = process.argv.slice(2);
const house = await openHouse(home);
await loadTheSample(house);
const costs: Record<string, Cost[]> = {};
for (let round = 0; round <= ROUNDS; round++) {
	const question = { partnership: 'sample', year: '2025-26', asAt: `2026-08-${31 - round}` };
	await note('evaluation', round, () => evaluationOf(house, question));
	const disclosed = await disclosedOf(house, question, OWNER);
	const report = annualEvaluation(disclosed);
	await note('rows', round, () => evidenced(house, disclosed, report));
	const whole = await evidenced(house, disclosed, report);
	for (const format of FORMATS) await note(format, round, () => writeReport(whole, format));
}
await house.close();
tell(Object.fromEntries(Object.entries(costs).map(([name, all]) => [name, middle(all)])));

async function loadTheSample(house: House): Promise<void> {
	const folder = join(PROJECT, 'data', 'sample', 'sample');
	for (const file of readdirSync(folder)) {
		const sender = { file, partnership: 'sample', by: 'bench' };
		await house.load(createReadStream(join(folder, file)), sender);
	}
}

async function note(name: string, round: number, work: () => Promise<unknown>): Promise<void> {
	const cost = await costOf(work);
	if (round > 0) (costs[name] ??= []).push(cost);
}

function middle(all: Cost[]): Cost {
	return { ms: median(all.map(({ ms }) => ms)), cpuMs: median(all.map(({ cpuMs }) => cpuMs)) };
}
