import { appendFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { zipSync, unzipSync } from 'fflate';
import { sealAt, sealedReport } from '#lib/server/house/sealing/sealed-reports.ts';
import { houseToSeal, signAndSeal } from '#lib/server/house/sealing/sealing.fixture.ts';
import { wholePack } from '#lib/server/exports/pack/pack.ts';
import { sealedInPack } from '#lib/server/reception/sealing/pack.ts';
import { accord } from '../../../tests/support/command-line.ts';

let home: string;
let sealed: Buffer;
let received: string;
let ledgerBefore: Buffer;
beforeAll(async () => {
	const house = await houseToSeal();
	const backup = join(folder(), 'ledger.sqlite');
	copyLedger(house.home, backup);
	ledgerBefore = readFileSync(backup);
	const seal = sealAt(house, 'pods', '2025-26', await signAndSeal(house))!;
	sealed = sealedReport(house, seal, 'public')!.bytes;
	received = house.ledger.path(house.ledger.uploads()[0]!);
	home = house.home;
	await house.close();
});

describe('accord verify', () => {
	test('says of a sealed report that it is unchanged, by whose key, and that the ledger knows it', () => {
		const { code, out } = verify(file('sealed.json', sealed));
		expect(out).toMatch(
			/^Unchanged since it was sealed on 10 September 2026, and signed by the key/
		);
		expect(out).toContain('Signed by Chair of the Headteacher Strategic Forum on');
		expect(out).toContain('The ledger here knows it');
		expect(out).toContain('1 file of 1 behind it is here, unchanged.');
		expect(code).toBe(0);
	});

	test('elsewhere it is as sound, but the key has to be compared', () => {
		const { code, out } = accord(folder(), ['verify', file('sealed.json', sealed)]);
		expect(out).toContain('There is no ledger here to ask about it.');
		expect(out).toContain('Ask who sealed it for the first 16 characters of their key');
		expect(code).toBe(0);
	});

	test('finds a letter changed', () => {
		const changed = sealed.toString().replace('2 of 6 meetings', '6 of 6 meetings');
		const { code, out } = verify(file('sealed.json', changed));
		expect(out).toMatch(/^This is not what was sealed:/);
		expect(code).toBe(1);
	});

	test('finds a received file that is no longer what was sealed', () => {
		const before = readFileSync(received);
		appendFileSync(received, 'HSF9,03/09/2025,HSF,held,A9,present,2\n');
		const { code, out } = verify(file('sealed.json', sealed));
		writeFileSync(received, before);
		expect(out).toContain('autumn.csv: the received file is not the one that was sealed.');
		expect(code).toBe(1);
	});

	test('finds a seal that the ledger it names doesn’t know', () => {
		const before = folder();
		writeFileSync(join(before, 'ledger.sqlite'), ledgerBefore);
		const { code, out } = accord(before, ['verify', file('sealed.json', sealed)]);
		expect(out).toContain('that ledger knows no such seal');
		expect(code).toBe(1);
	});

	test.each([
		['a spreadsheet', 'a,b\n1,2\n', 'can’t be read as JSON'],
		['a broken zip', 'PK and then nothing', 'damaged'],
		['a zip without a seal', Buffer.from(zipSync({ 'a.txt': Buffer.from('a') })), 'no sealed.json']
	])('of %s it says that it is none, exit code 2', (_, bytes, says) => {
		const { code, err } = verify(file('some.file', bytes));
		expect(err).toContain(says);
		expect(code).toBe(2);
	});

	const PDF = '%PDF-1.7 and so on';
	const WORD = Buffer.from(zipSync({ 'word/document.xml': Buffer.from('<w/>') }));
	const EXCEL = Buffer.from(zipSync({ 'xl/workbook.xml': Buffer.from('<x/>') }));
	test.each([
		['a PDF', 'pdf', PDF],
		['a Word file', 'docx', WORD],
		['an Excel workbook', 'xlsx', EXCEL],
		['a web page', 'html', '<!doctype html><title>R</title>']
	])('of %s of a sealed report it says which file proves it', (kind, extension, bytes) => {
		const { digest } = JSON.parse(sealed.toString()) as { digest: string };
		const stem = `pods-2025-26-annual-evaluation-sealed-${digest.slice(0, 8)}`;
		const { code, err } = verify(file(`${stem}.${extension}`, bytes));
		expect(err).toContain(`This is ${kind}, which carries no seal of its own.`);
		expect(err).toContain(`proved by ${stem}.json`);
		expect(err).toContain('it belongs to the seal of 10 September 2026');
		expect(err).toContain(`sums up to ${digest}.`);
		expect(code).toBe(2);
	});

	test('of a PDF whose name names no seal that is known it says so', () => {
		const { err } = verify(file('report-sealed-00000000.pdf', PDF));
		expect(err).toContain('The ledger here knows no seal that sums up to 00000000….');
		expect(verify(file('report.pdf', PDF)).err).toContain('look for a name with “-sealed-” in it');
	});

	test('a file that isn’t there is asked for wrongly', () => {
		expect(verify(join(folder(), 'nothing.json')).code).toBe(2);
	});
});

describe('a pack that holds a sealed report', () => {
	let pack: Buffer;
	beforeAll(async () => {
		const { content } = JSON.parse(sealed.toString());
		pack = Buffer.from(await wholePack(content.document, sealedInPack(sealed)));
	});

	test('is what Accord writes from it', () => {
		const { code, out } = verify(file('pack.zip', pack));
		expect(out).toMatch(/^Unchanged/);
		expect(code).toBe(0);
	});

	test('with a file exchanged it is not, and the file is named', () => {
		const { 'annual-evaluation.csv': csv, ...others } = unzipSync(pack);
		const better = Buffer.from(Buffer.from(csv!).toString().replace('2 of 6', '6 of 6'));
		const { code, out } = verify(
			file('pack.zip', Buffer.from(zipSync({ ...others, 'annual-evaluation.csv': better })))
		);
		expect(out).toContain('annual-evaluation.csv is not what the sealed report says.');
		expect(code).toBe(1);
	});
});

function copyLedger(from: string, to: string): void {
	const database = new DatabaseSync(join(from, 'ledger.sqlite'));
	database.prepare('VACUUM INTO ?').run(to);
	database.close();
}

function verify(path: string) {
	return accord(home, ['verify', path]);
}

function file(name: string, bytes: Buffer | string): string {
	const path = join(folder(), name);
	writeFileSync(path, bytes);
	return path;
}

function folder(): string {
	return mkdtempSync(join(tmpdir(), 'verify-'));
}
