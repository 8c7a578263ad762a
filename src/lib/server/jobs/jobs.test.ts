import fc from 'fast-check';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Watched, Work } from './job.ts';
import { Jobs } from './jobs.ts';

let folder: string;
let jobs: Jobs;
const noted: unknown[] = [];
const onFault = (error: unknown) => `fault-${noted.push(error)}`;

beforeEach(() => {
	folder = join(mkdtempSync(join(tmpdir(), 'accord-jobs-')), 'jobs');
	jobs = new Jobs(folder, { onFault });
	noted.length = 0;
});
afterEach(() => jobs.close());

it('a job ends with its file, and says how many items were done', async () => {
	const { id } = jobs.start(items(3), 'clerk');
	await jobs.ended(id);
	const job = jobs.get(id)!;
	expect(job).toMatchObject({ state: 'done', done: 3, of: 3, by: 'clerk' });
	expect(readFileSync(job.result!.path, 'utf8')).toBe('items');
	expect(job.result).toMatchObject({ name: 'briefings.zip', bytes: 5 });
});

it('one runs at a time, in the order in which they were started', async () => {
	const gate = Promise.withResolvers<void>();
	const first = jobs.start(until(gate.promise), 'a');
	const second = jobs.start(items(1), 'b');
	await vi.waitFor(() => expect(first.state).toBe('running'));
	expect(second.state).toBe('waiting');
	gate.resolve();
	await jobs.ended(second.id);
	expect([first.state, second.state]).toEqual(['done', 'done']);
});

it('one whose file is gone has failed, and the next has its turn', async () => {
	const gone = jobs.start({ ...items(1), run: async () => {} }, 'clerk');
	const next = jobs.start(items(1), 'clerk');
	await jobs.ended(next.id);
	expect([gone.state, next.state]).toEqual(['failed', 'done']);
	expect(gone).toMatchObject({ result: null, fault: 'fault-1' });
});

it('cancelling takes effect between two items, and leaves nothing behind', async () => {
	const { id } = jobs.start(
		items(10, (done) => done === 4 && jobs.cancel(id)),
		'clerk'
	);
	await jobs.ended(id);
	expect(jobs.get(id)).toMatchObject({ state: 'cancelled', done: 4, result: null });
	expect(readdirSync(folder)).toEqual([]);
});

it('one that waits is cancelled at once, and those behind it still run', async () => {
	const gate = Promise.withResolvers<void>();
	jobs.start(until(gate.promise), 'a');
	const [second, third] = [jobs.start(items(1), 'b'), jobs.start(items(1), 'c')];
	jobs.cancel(second.id);
	expect(second.state).toBe('cancelled');
	gate.resolve();
	await jobs.ended(third.id);
	expect(third.state).toBe('done');
});

it('one that fails says under which number, leaves nothing behind and holds up nobody', async () => {
	const failing = work(1, async (path) => {
		writeFileSync(path, 'half');
		throw new Error('The printer is on fire');
	});
	const [first, second] = [jobs.start(failing, 'a'), jobs.start(items(1), 'b')];
	await jobs.ended(second.id);
	expect(first).toMatchObject({ state: 'failed', fault: 'fault-1', result: null });
	expect(second.state).toBe('done');
	expect(readdirSync(folder)).toHaveLength(1);
});

it('what a dead process left is swept at the start', () => {
	const left = join(folder, '999999999-abc');
	jobs.start(items(0), 'a');
	writeFileSync(left, 'half');
	writeFileSync(`${left}.part`, 'half');
	new Jobs(folder, { onFault });
	expect([left, `${left}.part`].filter(existsSync)).toEqual([]);
});

it('its file goes after its time', async () => {
	const brief = new Jobs(folder, { onFault, keptFor: 1 });
	const { id } = brief.start(items(1), 'a');
	await vi.waitFor(() => expect(brief.get(id)).toBeUndefined());
	await vi.waitFor(() => expect(readdirSync(folder)).toEqual([]));
});

it('closing stops everything and removes every result', async () => {
	const done = jobs.start(items(1), 'a');
	await jobs.ended(done.id);
	const running = jobs.start(items(1000), 'b');
	await jobs.close();
	expect(running.state).toBe('cancelled');
	expect(readdirSync(folder)).toEqual([]);
});

it('its progress never goes back and never beyond its end', () =>
	fc.assert(
		fc.asyncProperty(fc.array(fc.integer({ min: -5, max: 30 })), async (told) => {
			const seen: number[] = [];
			const job = jobs.start(
				work(20, async (path, { onProgress }) => {
					for (const done of told) {
						onProgress(done);
						seen.push(job.done);
					}
					await writeFile(path, '');
				}),
				'a'
			);
			await jobs.ended(job.id);
			expect(seen).toEqual(seen.toSorted((a, b) => a - b));
			expect(seen.every((done) => done >= 0 && done <= 20)).toBe(true);
		}),
		{ numRuns: 30 }
	));

function work(of: number, run: Work['run']): Work {
	const file = { name: 'briefings.zip', mime: 'application/zip' };
	return { title: 'Briefings', partnership: 'valley', of, file, run };
}

function items(of: number, each: (done: number) => unknown = () => undefined): Work {
	return work(of, async (path, { signal, onProgress }: Watched) => {
		for (let done = 1; done <= of; done++) {
			signal.throwIfAborted();
			await new Promise((next) => setImmediate(next));
			onProgress(done);
			each(done);
		}
		await writeFile(path, 'items');
	});
}

function until(gate: Promise<void>): Work {
	return work(1, async (path) => {
		await gate;
		await writeFile(path, '');
	});
}
