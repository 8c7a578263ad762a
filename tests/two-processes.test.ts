import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openHouse, type House } from '#lib/server/house/house.ts';
import { figuresInForce, outcomesCsv } from '#lib/server/house/outcomes.fixture.ts';
import { PROJECT } from '#lib/server/root.ts';

test('the command line works beside a running server, and each sees what the other did', async () => {
	const home = newFolder();
	const server = await openHouse(home);
	try {
		expect(
			await accord(home, 'load', spreadsheet('A1', 'present'), '--partnership', 'pods')
		).toEqual({ code: 0, said: expect.stringContaining('Loaded as U1') });
		expect(await inForce(server)).toEqual(['A1 present']);
		await accord(home, 'load', spreadsheet('A1', 'apologies'), '--partnership', 'pods');
		expect(await inForce(server)).toEqual(['A1 apologies']);
		await accord(home, 'withdraw', 'U3');
		expect(await inForce(server)).toEqual(['A1 present']);
		expect(await accord(home, 'erase', 'U1')).toMatchObject({ code: 0 });
		expect(await inForce(server)).toEqual(['A1 present']);
		await server.rebuild();
		expect(await inForce(server)).toEqual(['A1 present']);
		await accord(home, 'erase', 'U1', '--rows');
		expect(await inForce(server)).toEqual([]);
		expect(await accord(home, 'rebuild')).toMatchObject({ code: 2 });
	} finally {
		await server.close();
	}
});

test('a figure of nearly the same pupils waits on the command line too, until an answer says that it is a correction', async () => {
	const home = newFolder();
	const server = await openHouse(home);
	try {
		const [first, later] = [outcomes(25, 40), outcomes(26, 41)];
		await accord(home, 'load', first, '--partnership', 'sample');
		const asked = await accord(home, 'load', later, '--partnership', 'sample');
		expect(asked).toEqual({ code: 1, said: expect.stringContaining('where 40 were accepted') });
		expect(asked.said).toContain('{"Sheet1":{"revisions":{"2 U1":"yes"}}}');
		expect(await figuresInForce(server)).toEqual(['25 of 40']);
		const answers = join(newFolder(), 'answers.json');
		writeFileSync(answers, '{"Sheet1":{"revisions":{"2 U1":"yes"}}}');
		const said = ['--partnership', 'sample', '--answers', answers];
		expect(await accord(home, 'load', later, ...said)).toMatchObject({ code: 0 });
		expect(await figuresInForce(server)).toEqual(['26 of 41']);
	} finally {
		await server.close();
	}
});

function outcomes(did: number, of: number): string {
	const path = join(newFolder(), 'outcomes.csv');
	writeFileSync(path, outcomesCsv([{ did, of }]));
	return path;
}

async function inForce(house: House): Promise<string[]> {
	await house.catchUp();
	const rows = await house.warehouse.all<{ row: string }>(
		"SELECT attendee_ref || ' ' || status AS row FROM attendance_current ORDER BY 1"
	);
	return rows.map(({ row }) => row);
}

function spreadsheet(person: string, status: string): string {
	const path = join(newFolder(), 'attendance.csv');
	const header = 'meeting_id,meeting_date,group_code,meeting_status,attendee_ref,status';
	writeFileSync(path, `${header}\nHSF1,03/09/2025,HSF,held,${person},${status}\n`);
	return path;
}

function accord(home: string, ...words: string[]): Promise<{ code: number | null; said: string }> {
	const child = spawn(process.execPath, [join(PROJECT, 'src/lib/cli/main.ts'), ...words], {
		env: { ...process.env, ACCORD_HOME: home, NODE_NO_WARNINGS: '1' },
		stdio: ['ignore', 'pipe', 'pipe']
	});
	let said = '';
	child.stdout.on('data', (chunk) => (said += chunk));
	child.stderr.on('data', (chunk) => (said += chunk));
	return new Promise((resolve) => child.on('close', (code) => resolve({ code, said })));
}

function newFolder(): string {
	return mkdtempSync(join(tmpdir(), 'two-processes-'));
}
