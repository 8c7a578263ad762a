import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import type { AcceptedSheet, Erased } from './entries.ts';
import { openLedger, type Ledger } from './ledger.ts';

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

test('words that were said are erased to the byte, and who said something when is not', () => {
	const ledger = openLedger(newHome());
	const about = { partnership: 'sample', year: '2025-26' };
	const place = { report: 'topic-reading', place: 'what-else', draft: false, role: 'Reading lead' };
	ledger.append({ kind: 'wrote', ...about, ...place, text: 'Marigold Umber left' }, 'lead');
	ledger.append({ kind: 'wrote', ...about, ...place, text: 'A teacher left' }, 'lead');
	ledger.append({ kind: 'words-erased', ...about, entry: 1, reason: 'It named somebody' }, 'lead');
	ledger.sweep();
	expect(ledger.entries()).toMatchObject([
		{ kind: 'wrote', text: '', role: 'Reading lead', by: 'lead' },
		{ text: 'A teacher left' },
		{ entry: 1 }
	]);
	expect(bytesOf(ledger.home)).not.toContain('Marigold Umber');
	const decision = { kind: 'agreed', ...about, clause: '3.1.1', state: 'met' } as const;
	ledger.append(decision, 'lead');
	expect(() =>
		ledger.append({ kind: 'words-erased', ...about, entry: 4, reason: 'No reason' }, 'lead')
	).toThrow('no words that can be erased');
	expect(ledger.last()).toBe(4);
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
	database.exec(`DROP TRIGGER entry_forgets_what_was_erased;
		CREATE TRIGGER entry_is_never_changed BEFORE UPDATE ON entry
		BEGIN SELECT RAISE(ABORT, 'never'); END;`);
	database.close();
	ledger.append(erasure('U1', { nameErased: true }), 'clerk');
	ledger.sweep();
	expect(bytesOf(ledger.home)).not.toContain('Marigold Umber');
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

async function receive(
	ledger: Ledger,
	text: string,
	{ file = 'attendance.csv', partnership = 'pods' } = {}
) {
	const stream = (async function* () {
		yield Buffer.from(text);
	})();
	const receipt = await ledger.receive(stream, { file, partnership, by: 'school office' });
	if ('refused' in receipt) throw new Error(receipt.refused);
	return receipt;
}
