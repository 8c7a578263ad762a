import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { openLedger } from '#lib/server/ledger/ledger.ts';
import { attendanceCsv, everything, send } from '../attendance.fixture.ts';
import { openHouse } from '../house.ts';
import { personKey } from '../person-key.ts';
import { backUp } from './backup.ts';
import { restore } from './restore.ts';

test('a home is restored with its entries, received files and keys', async () => {
	const home = await homeWithUploads('one', 'two');
	const backup = join(folder(), 'accord.tar.gz');
	expect(await backUp(home, backup)).toEqual({ path: backup, files: 2 });
	const elsewhere = join(folder(), 'new');
	expect(await restore(backup, elsewhere)).toEqual({ home: elsewhere, uploads: 2 });
	const [before, after] = [home, elsewhere].map((home) => openLedger(home));
	expect(after?.entries()).toEqual(before?.entries());
	expect(after?.identity()).toBe(before?.identity());
	for (const upload of after?.uploads() ?? [])
		expect(readFileSync(after!.path(upload), 'utf8')).toBe(upload.file);
	expect(personKey(elsewhere)).toBe(personKey(home));
	expect(existsSync(join(elsewhere, 'warehouse.duckdb'))).toBe(false);
});

test('a backup is a tar archive that any computer can open', async () => {
	const backup = join(folder(), 'accord.tar.gz');
	await backUp(await homeWithUploads('one'), backup);
	const names = execFileSync('tar', ['tzf', backup], { encoding: 'utf8' }).trim().split('\n');
	expect(names).toEqual([
		'accord-backup.json',
		'ledger.sqlite',
		'person.key',
		expect.stringMatching(/^received\/[0-9a-f]{64}$/)
	]);
});

test('an erased file is in no backup made afterwards; what stays in its stead is', async () => {
	const home = folder();
	const house = await openHouse(home);
	await send(house, attendanceCsv([['HSF1', 'A1', 'present']]));
	await house.erase('U1', 'clerk', { reason: null, rows: false, name: false });
	const before = await everything(house);
	await house.close();
	const backup = join(folder(), 'accord.tar.gz');
	expect(await backUp(home, backup)).toEqual({ path: backup, files: 1 });
	const elsewhere = join(folder(), 'new');
	expect(await restore(backup, elsewhere)).toEqual({ home: elsewhere, uploads: 1 });
	expect(filesIn(elsewhere)).toEqual(['U1.attendance.parquet']);
	const again = await openHouse(elsewhere);
	expect(await everything(again)).toEqual(before);
	await again.close();
});

test('a file that is erased while the backup is made stops it, in words', async () => {
	const home = await homeWithUploads('one');
	for (const name of filesIn(home)) rmSync(join(home, 'received', name));
	const backup = join(folder(), 'accord.tar.gz');
	expect(await backUp(home, backup)).toEqual({
		refused: expect.stringContaining('Start it again')
	});
	expect(existsSync(backup)).toBe(false);
});

test('a home that holds something is not overwritten', async () => {
	const home = await homeWithUploads('one');
	const backup = join(folder(), 'accord.tar.gz');
	await backUp(home, backup);
	expect(await restore(backup, home)).toEqual({
		refused: expect.stringContaining('already holds')
	});
	expect(openLedger(home).uploads()).toHaveLength(1);
});

test.each([
	['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length - 200)],
	['with a bit turned', (bytes: Buffer) => bytes.fill(7, 300, 301)],
	['something else', () => Buffer.from('meeting_id,meeting_date\n')]
])('a file that is %s is refused, and nothing is changed', async (_, damage) => {
	const backup = join(folder(), 'accord.tar.gz');
	await backUp(await homeWithUploads('one'), backup);
	writeFileSync(backup, damage(readFileSync(backup)));
	const home = join(folder(), 'new');
	expect(await restore(backup, home)).toEqual({
		refused: expect.stringContaining('Nothing was changed')
	});
	expect(existsSync(join(home, 'ledger.sqlite'))).toBe(false);
});

test.each([
	['its label', 'accord-backup.json', 'no JSON', 'accord-backup.json in it is damaged'],
	['its label’s format', 'accord-backup.json', 'null', 'accord-backup.json in it is damaged'],
	['its ledger', 'ledger.sqlite', 'no database at all', 'missing or damaged'],
	['its ledger’s tables', 'ledger.sqlite', '', 'missing or damaged']
])(
	'one in which %s is something else is refused, and leaves nothing',
	async (...[, name, text, why]) => {
		const [inside, backup] = [folder(), join(folder(), 'accord.tar.gz')];
		await backUp(await homeWithUploads('one'), backup);
		execFileSync('tar', ['xzf', backup, '-C', inside]);
		const names = execFileSync('tar', ['tzf', backup], { encoding: 'utf8' }).trim().split('\n');
		writeFileSync(join(inside, name), text);
		execFileSync('tar', ['czf', backup, '--format=ustar', ...names], { cwd: inside });
		const home = join(folder(), 'new');
		expect(await restore(backup, home)).toEqual({ refused: expect.stringContaining(why) });
		expect(readdirSync(home)).toEqual([]);
	}
);

test('a name that would reach outside the home is refused', async () => {
	const source = folder();
	mkdirSync(join(source, 'in'));
	writeFileSync(join(source, 'evil'), 'x');
	const backup = join(source, 'evil.tar.gz');
	execFileSync('tar', ['czPf', backup, '--format=ustar', '../evil'], { cwd: join(source, 'in') });
	const home = join(folder(), 'new');
	expect(await restore(backup, home)).toEqual({ refused: expect.stringContaining('../evil') });
});

test('where there is no ledger there is nothing to back up', async () => {
	const home = folder();
	expect(await backUp(home, join(home, 'b'))).toEqual({
		refused: expect.stringContaining('nothing to back up')
	});
});

function filesIn(home: string): string[] {
	return readdirSync(join(home, 'received')).filter((name) => name !== 'incoming');
}

function folder(): string {
	return mkdtempSync(join(tmpdir(), 'backup-'));
}

/** A home with an upload for each name, whose content is its name. */
async function homeWithUploads(...files: string[]): Promise<string> {
	const home = folder();
	const ledger = openLedger(home);
	for (const file of files) {
		const stream = (async function* () {
			yield Buffer.from(file);
		})();
		await ledger.receive(stream, { file, partnership: 'pods', by: 'school office' });
	}
	ledger.close();
	personKey(home);
	return home;
}
