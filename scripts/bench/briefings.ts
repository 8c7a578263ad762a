// A briefing for each of 400 governing boards as one job: what it takes, how its memory stands on the way,
// and how many more are made once it is told to stop.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { academicYear } from '#lib/calendar/academic-year.ts';
import { loadAgreement } from '#lib/server/agreements/load.ts';
import type { BriefingMaterial } from '#lib/server/disclosure/briefing.ts';
import { datesOf } from '#lib/server/evaluation/dates/dates.ts';
import { evaluate } from '#lib/server/evaluation/evaluate.ts';
import { headsForum } from '#lib/server/evaluation/forums/heads-forum.ts';
import { writeBriefings } from '#lib/server/house/briefings/briefings.ts';
import { zipBundle } from '#lib/server/house/briefings/bundle.ts';
import type { Work } from '#lib/server/jobs/job.ts';
import { Jobs } from '#lib/server/jobs/jobs.ts';
import { NOTHING_SAID } from '#lib/server/said/said.ts';
import { partnershipNumber } from '../size/partnership.ts';
import { SIZES } from '../size/size.ts';
import { costOf, tell, type Cost } from './measure.ts';
import { factsOf, warehouseOf } from './warehouse-of.ts';

const [path = '', name = 'authority'] = process.argv.slice(2);
const size = SIZES[name]!;
/** How many are made before the second job is told to stop. */
const BEFORE_STOPPING = 5;

const facts = factsOf(await warehouseOf(path, size));
const folder = mkdtempSync(join(tmpdir(), 'accord-bench-jobs-'));
const jobs = new Jobs(folder, {
	onFault: (fault) => {
		throw fault;
	}
});
try {
	const { material, evaluation } = await known();
	const memory: number[] = [];
	const briefings = await costOf(() => run(workOf(material, () => memory.push(mbNow()))));
	const late = await itemsAfterStopping(material);
	tell(
		{ evaluation, briefings },
		{
			of: memory.length,
			early: memory[Math.floor(memory.length / 10)] ?? 0,
			half: memory[Math.floor(memory.length / 2)] ?? 0,
			last: memory.at(-1) ?? 0,
			late
		}
	);
} finally {
	await jobs.close();
	rmSync(folder, { recursive: true, force: true });
}

async function known(): Promise<{ material: BriefingMaterial; evaluation: Cost }> {
	const at = (asAt: string) =>
		evaluate({
			...{ warehouse: facts, agreement: loadAgreement('pods-memorandum'), asAt },
			...{ year: academicYear('2025-26'), partnership: partnershipNumber(0, size) },
			...{ uploads: [], evidenceVersion: '1' }
		});
	const first = await at('2026-08-30');
	const before = await at(headsForum(first)?.previous?.date ?? '2026-05-01');
	const dates = await datesOf(facts, first);
	const all: (typeof first)[] = [];
	const evaluation = await costOf(async () => all.push(await at('2026-08-31')));
	return { material: { evaluation: all[0]!, before, dates, said: NOTHING_SAID }, evaluation };
}

function workOf(material: BriefingMaterial, each: (done: number) => void): Work {
	const { schools } = material.evaluation.partnership;
	return {
		...{ title: 'Briefings', partnership: 'p0001', of: schools.length },
		file: { name: 'briefings.zip', mime: 'application/zip' },
		run: async (to, { signal, onProgress }) =>
			writeBriefings(material, await zipBundle(to, '2026-08-31'), {
				...{ formats: ['pdf'], signal },
				onProgress: (done) => {
					onProgress(done);
					each(done);
				}
			})
	};
}

async function run(work: Work): Promise<void> {
	const job = jobs.start(work, 'bench');
	await jobs.ended(job.id);
	if (job.state !== 'done') throw new Error(`The job ended ${job.state}.`);
}

/** Stops a job while an item is under way; gives how many items it still makes. */
async function itemsAfterStopping(material: BriefingMaterial): Promise<number> {
	let stop = () => undefined as void;
	const job = jobs.start(
		workOf(material, (done) => done === BEFORE_STOPPING && setTimeout(() => stop(), 20)),
		'bench'
	);
	let made = 0;
	stop = () => {
		made = job.done;
		jobs.cancel(job.id);
	};
	await jobs.ended(job.id);
	if (job.state !== 'cancelled') throw new Error(`The job ended ${job.state}.`);
	return job.done - made;
}

function mbNow(): number {
	return process.memoryUsage.rss() / 1024 / 1024;
}
