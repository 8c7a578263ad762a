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
import type { AcceptedSheet } from './entries.ts';
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
