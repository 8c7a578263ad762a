import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadPartnership } from '#lib/server/agreements/load.ts';
import { openHouse, type House } from '#lib/server/house/house.ts';
import { PROJECT } from '#lib/server/root.ts';
import { writeAttendanceRows } from '../scripts/bench/intake-rows.ts';

const ROWS = 20_000;
const KILLS = 25;
const PATIENT = { timeout: 600_000 };

test(
	'killed at any moment, an acknowledged upload is whole and any other leaves no trace',
	PATIENT,
	async () => {
		const home = newFolder();
		const file = await attendanceFile(1);
		// The first process compiles for those after it, so that it lasts longer than they do.
		await load(newFolder(), [file]);
		const { lasted } = await load(home, [file]);
		const acknowledged = new Set(['U1']);
		for (let kill = 0; kill < KILLS; kill++) {
			const another = await attendanceFile(2 + kill);
			const { said } = await load(home, [another], { killAfter: (lasted * (kill + 0.5)) / KILLS });
			for (const [, id] of said.matchAll(/loaded (U\d+)/g)) acknowledged.add(id!);
			await atPeace(home, (house) => {
				const accepted = house.ledger.uploads().map(({ id }) => id);
				expect(accepted).toEqual(expect.arrayContaining([...acknowledged]));
			});
		}
	}
);

test.each([
	['once the file is in', 0],
	['before the rows are written', 0],
	['once the rows are written', 0],
	['before the ledger is written', 0],
	['while the ledger is written', 0],
	['once the ledger is written', 1],
	['once the rows are committed', 1]
])('killed %s: %i upload is there after a restart', PATIENT, async (point, uploads) => {
	const home = newFolder();
	const { signal } = await load(home, [await attendanceFile(1)], { point });
	expect(signal).toBe('SIGKILL');
	await atPeace(home, (house) => expect(house.ledger.uploads()).toHaveLength(uploads));
	const again = await load(home, [await attendanceFile(1)]);
	expect(again.said).toContain('loaded U1');
	await atPeace(home, (house) => expect(house.ledger.uploads()).toHaveLength(1));
});

/** Opens a home as a restart does: ledger, received files and warehouse must agree, row for row. */
async function atPeace(home: string, also: (house: House) => void): Promise<void> {
	const house = await openHouse(home);
	try {
		const uploads = house.ledger.uploads();
		expect(uploads.every(({ state }) => state === 'accepted')).toBe(true);
		expect(await rowsByUpload(house)).toEqual(
			uploads.map(({ seq, sheets }) => ({ upload: seq, rows: sheets[0]?.accepted }))
		);
		expect(filesIn(join(home, 'received'))).toEqual(uploads.map(({ sha256 }) => sha256).sort());
		expect(filesIn(join(home, 'received', 'incoming'))).toEqual([]);
		also(house);
	} finally {
		await house.close();
	}
	expect(readdirSync(join(home, 'temp'))).toEqual([]);
}

function rowsByUpload(house: House): Promise<unknown[]> {
	return house.warehouse.all(
		'SELECT upload, count(*) AS rows FROM attendance GROUP BY upload ORDER BY upload'
	);
}

function filesIn(folder: string): string[] {
	return readdirSync(folder, { withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ name }) => name)
		.sort();
}

interface Ended {
	said: string;
	/** Milliseconds from its first word. */
	lasted: number;
	signal: NodeJS.Signals | null;
}

/** Runs the loading process to its end, or to its death so long after its first word. */
function load(
	home: string,
	files: string[],
	{ point = 'never', killAfter = Infinity } = {}
): Promise<Ended> {
	const script = join(PROJECT, 'tests/crash/load-and-die.ts');
	const child = spawn(process.execPath, [script, home, point, ...files], {
		stdio: ['ignore', 'pipe', 'inherit']
	});
	let said = '';
	let opened = 0;
	child.stdout.on('data', (chunk) => {
		said += chunk;
		if (opened > 0) return;
		opened = performance.now();
		if (killAfter < Infinity) setTimeout(() => child.kill('SIGKILL'), killAfter);
	});
	return new Promise((resolve) =>
		child.on('close', (_, signal) => resolve({ said, signal, lasted: performance.now() - opened }))
	);
}

async function attendanceFile(seed: number): Promise<string> {
	const path = join(newFolder(), `attendance-${seed}.csv`);
	const schools = loadPartnership('pods').schools.map(({ id }) => id);
	await writeAttendanceRows(path, ROWS, schools, seed);
	return path;
}

function newFolder(): string {
	return mkdtempSync(join(tmpdir(), 'crash-'));
}
