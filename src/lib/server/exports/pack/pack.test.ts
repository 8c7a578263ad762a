import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { program } from '../../../../../tests/support/programs.ts';
import { reportFixture } from '../../../../../tests/support/report.ts';
import type { TidyTable } from '#lib/document/tidy.ts';
import { chartsOf } from '#lib/components/drawings.ts';
import { FORMATS, writeReport, type FormatName } from '../index.ts';
import { packOf, wholePack } from './pack.ts';

const report = reportFixture();
const evidence: TidyTable = {
	name: 'evidence',
	length: 1,
	about: {},
	columns: [{ key: 'row', type: 'whole', values: [2] }]
};
const seal = { path: 'seal.json', bytes: Uint8Array.of(123, 125), says: 'The seal.' };

let pack: Uint8Array;
let files: Record<string, Uint8Array>;
beforeAll(async () => {
	pack = await wholePack(report, { evidence, more: [seal] });
	files = unzipSync(pack);
});

describe('a pack', () => {
	test('holds the report in every format, its charts twice, its tables and what was added', () => {
		const charts = chartsOf(report).flatMap(({ id }) => [`charts/${id}.svg`, `charts/${id}.png`]);
		const tables = ['figures', 'evidence'].flatMap((name) => [
			`data/${name}.csv`,
			`data/${name}.parquet`
		]);
		expect(Object.keys(files)).toEqual([
			...Object.keys(FORMATS).map((format) => `annual-evaluation.${format}`),
			...[...charts, ...tables, 'seal.json', 'README.txt', 'manifest.json']
		]);
	});

	test.each(Object.keys(FORMATS) as FormatName[])(
		'holds the very %s that is given alone',
		async (format) => {
			const alone = await writeReport(report, format);
			expect(Buffer.compare(files[`annual-evaluation.${format}`]!, alone)).toBe(0);
		}
	);

	test('names the sha256 of every other file', () => {
		const manifest = JSON.parse(strFromU8(files['manifest.json']!));
		const others = Object.entries(files).filter(([path]) => path !== 'manifest.json');
		expect(manifest.files).toEqual(
			others.map(([path, bytes]) => ({
				path,
				bytes: bytes.length,
				sha256: createHash('sha256').update(bytes).digest('hex')
			}))
		);
		expect(manifest).toMatchObject({ asAt: '2026-05-20', mark: 'Sample data, invented' });
	});

	test('says what each file is, the footer and that it is invented', () => {
		const readme = strFromU8(files['README.txt']!);
		for (const path of Object.keys(files).filter((path) => path !== 'README.txt'))
			expect(readme).toContain(`\r\n${path}\r\n    `);
		for (const line of ['As at 20 May 2026. Sample data, invented.', ...report.footer])
			expect(readme).toContain(line);
	});

	test('is the same bytes each time, whatever the clock says', async () => {
		await new Promise((later) => setTimeout(later, 2100));
		const again = await wholePack(reportFixture(), { evidence, more: [seal] });
		expect(Buffer.compare(again, pack)).toBe(0);
	});

	test('comes piece by piece, none of them the whole', async () => {
		const pieces = await Array.fromAsync(packOf(report), ({ length }) => length);
		expect(pieces.length).toBeGreaterThan(20);
		expect(Math.max(...pieces)).toBeLessThan(pack.length / 2);
	});

	test('opens with a program that isn’t ours', () => {
		const folder = mkdtempSync(join(tmpdir(), 'accord-pack-'));
		try {
			writeFileSync(join(folder, 'pack.zip'), pack);
			execFileSync(program('unzip'), ['-q', 'pack.zip', '-d', 'out'], { cwd: folder });
			for (const [path, bytes] of Object.entries(files))
				expect(Buffer.compare(readFileSync(join(folder, 'out', path)), bytes)).toBe(0);
		} finally {
			rmSync(folder, { recursive: true });
		}
	});
});
