import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSessions, type Sessions } from '../../leaks/sessions.fixture.ts';
import { accord } from '../../support/command-line.ts';

// A page of the built product and the command line give the same file: the same engine, twice.

const ASKED = ['--partnership', 'sample', '--year', '2025-26', '--as-at', '2026-08-31'];
const REPORT = '/sample/2025-26/annual-evaluation';
const FILES = [
	[`${REPORT}.html`, 'annual-evaluation.html'],
	[`${REPORT}.csv`, 'annual-evaluation.csv'],
	[`${REPORT}.json`, 'annual-evaluation.json'],
	[`${REPORT}/evidence.parquet`, 'evidence.parquet'],
	[`${REPORT}/figures.arrow`, 'figures.arrow'],
	[`${REPORT}/pack.zip`, 'annual-evaluation.zip']
] as const;

const out = mkdtempSync(join(tmpdir(), 'accord-faces-'));
const sent = new Map<string, Buffer>();
let sessions: Sessions;

beforeAll(async () => {
	sessions = await openSessions();
	for (const [path] of FILES) {
		const answer = await sessions.ask('administrator', `${path}?asAt=2026-08-31`);
		sent.set(path, Buffer.from(await answer.arrayBuffer()));
	}
	const report = ['report', 'annual-evaluation', ...ASKED, '--format', 'html,csv,json,zip'];
	const evidence = ['evidence', ...ASKED, '--format', 'parquet,arrow'];
	for (const words of [report, evidence])
		expect(accord(sessions.home, [...words, '--out', out])).toMatchObject({ code: 0 });
}, 600_000);

afterAll(async () => {
	await sessions.close();
	rmSync(out, { recursive: true });
});

test.each(FILES)('%s is %s, byte for byte', (path, file) => {
	expect(sent.get(path)!.equals(readFileSync(join(out, file)))).toBe(true);
});
