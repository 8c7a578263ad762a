import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import type { BriefingMaterial } from '#lib/server/disclosure/briefing.ts';
import { NOTHING_SAID } from '#lib/server/said/said.ts';
import { evaluationFixture, schoolId } from '../../../../../tests/support/evaluation.ts';
import { writeBriefings } from './briefings.ts';
import { folderBundle, zipBundle, type Bundle } from './bundle.ts';

const material: BriefingMaterial = {
	...{ evaluation: evaluationFixture(), before: null, dates: [], said: NOTHING_SAID }
};
const SCHOOLS = evaluationFixture().partnership.schools;
const somewhere = () => mkdtempSync(join(tmpdir(), 'accord-briefings-'));

it('one zip has a briefing for each school, and nothing of a school in another’s', async () => {
	const path = join(somewhere(), 'all.zip');
	const told: number[] = [];
	const onProgress = (done: number) => void told.push(done);
	await writeBriefings(material, await zipBundle(path, '2026-08-31'), {
		formats: ['json'],
		onProgress
	});
	const files = Object.entries(unzipSync(readFileSync(path)));
	expect(told).toEqual([1, 2, 3, 4, 5]);
	expect(files.map(([name]) => name)).toEqual([
		'briefing-900001-ash-infant.json',
		'briefing-900002-beck-junior.json',
		'briefing-900003-cliff-primary.json',
		'briefing-900004-dale-primary.json',
		'briefing-900005-elm-junior.json'
	]);
	for (const [at, [, bytes]] of files.entries()) {
		const others = SCHOOLS.filter(({ id }) => id !== schoolId(at));
		const text = strFromU8(bytes);
		expect(others.filter(({ id, name }) => text.includes(id) || text.includes(name))).toEqual([]);
	}
});

it('is the same bytes for the same evidence', async () => {
	const [one, two] = [join(somewhere(), 'a.zip'), join(somewhere(), 'b.zip')];
	for (const path of [one, two])
		await writeBriefings(material, await zipBundle(path, '2026-08-31'), { formats: ['json'] });
	expect(readFileSync(one).equals(readFileSync(two))).toBe(true);
});

it('stopped between two schools, a zip is gone and the whole files of a folder stay', async () => {
	const folder = somewhere();
	const zip = join(folder, 'all.zip');
	const kept = join(folder, 'kept');
	for (const bundle of [await zipBundle(zip, '2026-08-31'), await folderBundle(kept)]) {
		await expect(stoppedAfter(2, bundle)).rejects.toThrow('enough');
	}
	expect(readdirSync(folder)).toEqual(['kept']);
	expect(readdirSync(kept)).toEqual([
		'briefing-900001-ash-infant.json',
		'briefing-900002-beck-junior.json'
	]);
	expect(existsSync(zip)).toBe(false);
});

it('a writer that fails leaves nothing half-made', async () => {
	const folder = somewhere();
	const bundle = await zipBundle(join(folder, 'all.zip'), '2026-08-31');
	const failing: Bundle = { ...bundle, add: () => Promise.reject(new Error('The disk is full')) };
	const writing = writeBriefings(material, failing, { formats: ['json'] });
	await expect(writing).rejects.toThrow('The disk is full');
	expect(readdirSync(folder)).toEqual([]);
});

function stoppedAfter(count: number, bundle: Bundle): Promise<void> {
	const stop = new AbortController();
	const onProgress = (done: number) => {
		if (done === count) stop.abort(new Error('enough'));
	};
	return writeBriefings(material, bundle, { formats: ['json'], onProgress, signal: stop.signal });
}
