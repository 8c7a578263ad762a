import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { openHouse, type House } from '#lib/server/house/house.ts';
import { PROJECT } from '#lib/server/root.ts';

const PATIENT = { timeout: 600_000 };
const REGISTER = `meeting_id,meeting_date,group_code,meeting_status,attendee_ref,status,hours
HSF1,03/09/2025,HSF,held,A1,present,2
HSF1,03/09/2025,HSF,held,A2,absent,2
`;
const FILE = 'Marigold Umber.csv';

test.each([
	['before the ledger is written', false],
	['while the ledger is written', false],
	['once the ledger is written', true],
	['once the rows are committed', true],
	['before the file is removed', true],
	['once the file is removed', true]
])(
	'killed %s while erasing a file: it is erased after a restart: %s',
	PATIENT,
	async (point, erased) => {
		const { home, sha256, rows } = await homeWithOne();
		expect(await eraseAndDie(home, point)).toBe('SIGKILL');
		await afterRestart(home, async (house) => {
			expect(house.ledger.upload('U1')?.erased !== null).toBe(erased);
			expect(received(home)).toEqual([erased ? 'U1.attendance.parquet' : sha256]);
			expect(await rowsOf(house)).toEqual(rows);
			await house.rebuild();
			expect(await rowsOf(house)).toEqual(rows);
		});
		expect(readFileSync(join(home, 'ledger.sqlite'), 'latin1').includes(FILE)).toBe(!erased);
	}
);

test.each([
	['before the ledger is written', false],
	['while the ledger is written', false],
	['once the ledger is written', true],
	['once the rows are committed', true],
	['before the file is removed', true]
])(
	'killed %s while erasing its rows too: they are gone after a restart: %s',
	PATIENT,
	async (point, erased) => {
		const { home, sha256, rows } = await homeWithOne();
		expect(await eraseAndDie(home, point, 'erase')).toBe('SIGKILL');
		await afterRestart(home, async (house) => {
			expect(received(home)).toEqual(erased ? [] : [sha256]);
			expect(await rowsOf(house)).toEqual(erased ? [] : rows);
		});
	}
);

test('erased without a crash, it says so', PATIENT, async () => {
	const { home } = await homeWithOne();
	expect(await eraseAndDie(home, 'never')).toBeNull();
	expect(received(home)).toEqual(['U1.attendance.parquet']);
});

async function homeWithOne() {
	const home = mkdtempSync(join(tmpdir(), 'crash-erasing-'));
	const house = await openHouse(home);
	const stream = Readable.from([Buffer.from(REGISTER)]);
	const loaded = await house.load(stream, { file: FILE, partnership: 'pods', by: 'crash test' });
	if ('refused' in loaded) throw new Error(loaded.refused);
	const rows = await rowsOf(house);
	expect(rows).toHaveLength(2);
	await house.close();
	return { home, sha256: loaded.upload?.sha256 ?? '', rows };
}

/** Opens a home as a restart does. */
async function afterRestart(home: string, look: (house: House) => Promise<void>): Promise<void> {
	const house = await openHouse(home);
	await look(house).finally(() => house.close());
	expect(readdirSync(join(home, 'temp'))).toEqual([]);
}

function rowsOf(house: House): Promise<unknown[]> {
	return house.warehouse.all('FROM attendance ORDER BY ALL');
}

function received(home: string): string[] {
	return readdirSync(join(home, 'received')).filter((name) => name !== 'incoming');
}

/** Runs the erasing process to its end, or to its death; gives the signal it died of. */
function eraseAndDie(home: string, point: string, rows = 'keep'): Promise<NodeJS.Signals | null> {
	const script = join(PROJECT, 'tests/crash/erase-and-die.ts');
	const child = spawn(process.execPath, [script, home, point, rows], { stdio: 'inherit' });
	return new Promise((resolve) => child.on('close', (_, signal) => resolve(signal)));
}
