import { createHash } from 'node:crypto';
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import type { AcceptedSheet, Erased } from './entries.ts';
import { openLedger, type Ledger, type Sender } from './ledger.ts';

const SENDER: Sender = { file: 'attendance.csv', partnership: 'pods', by: 'school office' };

test('a received file lies under its hash, to the byte', async () => {
	const ledger = openLedger(newHome());
	const { upload, already } = await receive(ledger, 'meeting_id\nHSF1\n');
	expect(already).toBe(false);
	expect(upload).toMatchObject({ id: 'U1', state: 'received', bytes: 16, partnership: 'pods' });
	expect(upload.sha256).toBe(createHash('sha256').update('meeting_id\nHSF1\n').digest('hex'));
	expect(readFileSync(ledger.path(upload), 'utf8')).toBe('meeting_id\nHSF1\n');
	expect(readdirSync(join(ledger.home, 'received', 'incoming'))).toEqual([]);
});

test('an upload is received, then accepted, then withdrawn', async () => {
	const ledger = openLedger(newHome());
	const { upload } = await receive(ledger, 'a');
	ledger.append({ kind: 'accepted', upload: upload.id, sheets: [SHEET] }, 'clerk');
	expect(ledger.uploads('pods')).toMatchObject([{ state: 'accepted', sheets: [SHEET] }]);
	ledger.append({ kind: 'withdrawn', upload: upload.id, reason: 'wrong year' }, 'clerk');
	expect(ledger.uploads()).toMatchObject([
		{ state: 'withdrawn', withdrawn: { seq: 3, by: 'clerk', reason: 'wrong year' } }
	]);
});

test('the same bytes for the same partnership are taken in once, and again after a withdrawal', async () => {
	const ledger = openLedger(newHome());
	const first = await receive(ledger, 'a');
	expect(await receive(ledger, 'a')).toMatchObject({ already: true, upload: { id: 'U1' } });
	expect(await receive(ledger, 'a', { partnership: 'dsga' })).toMatchObject({ already: false });
	ledger.append({ kind: 'withdrawn', upload: first.upload.id, reason: null }, 'clerk');
	expect(await receive(ledger, 'a')).toMatchObject({ already: false, upload: { id: 'U4' } });
	expect(ledger.entries()).toHaveLength(4);
});

test('a partnership’s version moves with its own entries only', async () => {
	const ledger = openLedger(newHome());
	expect(ledger.version('pods')).toBe(0);
	await receive(ledger, 'a');
	await receive(ledger, 'b', { partnership: 'dsga' });
	expect([ledger.version('pods'), ledger.version('dsga'), ledger.last()]).toEqual([1, 2, 2]);
});

test('entries are added only where nothing came in between', async () => {
	const ledger = openLedger(newHome());
	const { upload } = await receive(ledger, 'a');
	const withdrawal = { kind: 'withdrawn', upload: upload.id, reason: null } as const;
	expect(ledger.appendAfter(0, [withdrawal], 'clerk')).toBeNull();
	expect(ledger.appendAfter(1, [withdrawal], 'clerk')).toMatchObject([{ seq: 2 }]);
});

test.each(["UPDATE entry SET by = 'somebody else'", 'DELETE FROM entry'])(
	'the database itself refuses: %s',
	async (sql) => {
		const ledger = openLedger(newHome());
		await receive(ledger, 'a');
		const database = new DatabaseSync(join(ledger.home, 'ledger.sqlite'));
		expect(() => database.exec(sql)).toThrow('only ever added to');
	}
);

test('erasing takes the words of a file out of the database, to the byte, and no other', async () => {
	const ledger = openLedger(newHome());
	const named = { file: 'Marigold Umber.csv' };
	const { upload } = await receive(ledger, 'a', named);
	const other = await receive(ledger, 'b', { file: 'Ossian Quill.csv' });
	const reading = { headers: ['Marigold Umber'] };
	const accepted = {
		kind: 'accepted',
		upload: upload.id,
		sheets: [{ ...SHEET, reading }]
	} as const;
	ledger.append({ ...accepted, sheets: [...accepted.sheets] }, 'clerk');
	ledger.append(erasure(upload.id, { rowsKept: true, nameErased: true }), 'clerk');
	ledger.sweep();
	expect(ledger.upload('U1')).toMatchObject({
		state: 'accepted',
		file: '(name erased)',
		sheets: [{ accepted: 2, reading: null }],
		erased: { seq: 4, by: 'clerk', rowsKept: true }
	});
	expect(existsSync(ledger.path(upload))).toBe(false);
	expect(existsSync(ledger.path(other.upload))).toBe(true);
	const bytes = bytesOf(ledger.home);
	expect(bytes).not.toContain('Marigold Umber');
	expect(bytes).toContain('Ossian Quill');
});

test('a file that two partnerships were sent goes with the second erasure', async () => {
	const ledger = openLedger(newHome());
	const { upload } = await receive(ledger, 'a');
	await receive(ledger, 'a', { partnership: 'dsga' });
	ledger.append(erasure('U1'), 'clerk');
	ledger.sweep();
	expect(existsSync(ledger.path(upload))).toBe(true);
	ledger.append(erasure('U2'), 'clerk');
	ledger.sweep();
	expect(existsSync(ledger.path(upload))).toBe(false);
	expect(ledger.uploads()).toMatchObject([{ state: 'erased' }, { state: 'erased' }]);
});

test.each([
	['another time', "UPDATE entry SET at = '2020-01-01' WHERE seq = 1"],
	['another fingerprint', `UPDATE entry SET body = json_set(body, '$.sha256', 'x') WHERE seq = 1`],
	['an upload that was not erased', `UPDATE entry SET body = body WHERE seq = 2`]
])('the database itself refuses to forget more: %s', async (_, sql) => {
	const ledger = openLedger(newHome());
	await receive(ledger, 'a');
	await receive(ledger, 'b');
	ledger.append(erasure('U1'), 'clerk');
	const database = new DatabaseSync(join(ledger.home, 'ledger.sqlite'));
	expect(() => database.exec(sql)).toThrow('only ever added to');
});

test('a ledger of before erasures existed takes them too', async () => {
	const ledger = openLedger(newHome());
	await receive(ledger, 'a', { file: 'Marigold Umber.csv' });
	ledger.close();
	const database = new DatabaseSync(join(ledger.home, 'ledger.sqlite'));
	database.exec(`DROP TRIGGER entry_only_forgets;
		CREATE TRIGGER entry_is_never_changed BEFORE UPDATE ON entry
		BEGIN SELECT RAISE(ABORT, 'never'); END;`);
	database.close();
	ledger.append(erasure('U1', { nameErased: true }), 'clerk');
	ledger.sweep();
	expect(bytesOf(ledger.home)).not.toContain('Marigold Umber');
});

test('a file over the limit is refused in words, and nothing of it stays', async () => {
	const ledger = openLedger(newHome());
	const limit = 5 * 1024 * 1024;
	const refused = await ledger.receive(chunks('x'.repeat(limit + 1)), { ...SENDER, limit });
	expect(refused).toEqual({ refused: expect.stringContaining('larger than the 5 MB') });
	expect(ledger.entries()).toEqual([]);
	expect(readdirSync(join(ledger.home, 'received', 'incoming'))).toEqual([]);
});

test('a sender who goes away halfway leaves nothing behind', async () => {
	const ledger = openLedger(newHome());
	const broken = (async function* () {
		yield Buffer.from('half');
		throw new Error('connection lost');
	})();
	await expect(ledger.receive(broken, SENDER)).rejects.toThrow('connection lost');
	expect(readdirSync(join(ledger.home, 'received', 'incoming'))).toEqual([]);
});

test('sweeping removes what dead processes left, and spares the living', async () => {
	const ledger = openLedger(newHome());
	const { upload } = await receive(ledger, 'a');
	const incoming = join(ledger.home, 'received', 'incoming');
	mkdirSync(incoming, { recursive: true });
	const dead = join(incoming, '4194305-dead');
	const living = join(incoming, `${process.ppid}-living`);
	const unknown = join(ledger.home, 'received', 'f'.repeat(64));
	for (const path of [dead, living, unknown]) writeFileSync(path, 'x');
	ledger.sweep();
	expect([dead, living, unknown, ledger.path(upload)].map(existsSync)).toEqual([
		false,
		true,
		false,
		true
	]);
});

test('for looking only, a missing ledger is an empty one and is not made', () => {
	const home = newHome();
	const ledger = openLedger(home, { readOnly: true });
	expect(ledger.uploads()).toEqual([]);
	expect(() => ledger.append({ kind: 'withdrawn', upload: 'U1', reason: null }, 'x')).toThrow();
	expect(readdirSync(home)).toEqual([]);
});

const SHEET: AcceptedSheet = {
	name: 'Sheet 1',
	dataset: 'attendance',
	rows: 3,
	accepted: 2,
	held: 1,
	setAside: 0,
	reading: null
};

function erasure(upload: string, how: Partial<Erased> = {}): Erased {
	return { kind: 'erased', upload, reason: null, rowsKept: false, nameErased: false, ...how };
}

/** The ledger and its log, as they lie on the disk. */
function bytesOf(home: string): string {
	const files = readdirSync(home).filter((name) => name.startsWith('ledger.sqlite'));
	return files.map((name) => readFileSync(join(home, name), 'latin1')).join('');
}

function newHome(): string {
	return mkdtempSync(join(tmpdir(), 'ledger-'));
}

async function receive(ledger: Ledger, text: string, sender: Partial<Sender> = {}) {
	const receipt = await ledger.receive(chunks(text), { ...SENDER, ...sender });
	if ('refused' in receipt) throw new Error(receipt.refused);
	return receipt;
}

async function* chunks(text: string) {
	for (let at = 0; at < text.length; at += 65_536) yield Buffer.from(text.slice(at, at + 65_536));
}
