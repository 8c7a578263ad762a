import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { wholePack } from '#lib/server/exports/pack/pack.ts';
import { sealAt, sealedReport } from '#lib/server/house/sealing/sealed-reports.ts';
import { houseToSeal, signAndSeal } from '#lib/server/house/sealing/sealing.fixture.ts';
import { sealedBytes } from '#lib/server/review/seal/seal.ts';
import type { SealedFile } from '#lib/server/review/seal/sealed-file.ts';
import { sealedInPack } from '../sealing/pack.ts';
import { lookAt } from './look.ts';
import { toldOf } from './to-strangers.ts';

let home: string;
let sealed: Buffer;
let file: SealedFile;
let received: string;
beforeAll(async () => {
	const house = await houseToSeal();
	const seal = sealAt(house, 'pods', '2025-26', await signAndSeal(house))!;
	({ bytes: sealed, file } = sealedReport(house, seal, 'public')!);
	received = house.ledger.path(house.ledger.uploads()[0]!);
	home = house.home;
	await house.close();
});

describe('anybody is told of a file', () => {
	test('that it was sealed here: which one, of when, and who signed it', async () => {
		const { is, answer, says } = await toldOf(sealed, home);
		expect(is).toBe('ours');
		expect(answer).toBe('Yes: this is, byte for byte, what was sealed here on 10 September 2026');
		expect(says.join(' ')).toContain(
			'annual-evaluation, 2025 to 2026, as at 31 August 2026, for the public. Signed by Chair of the Headteacher Strategic Forum on'
		);
		expect(says.at(-1)).toBe(`It sums up to ${file.digest}.`);
	});

	test('that a letter of it was changed, and nothing that it says of itself', async () => {
		const better = sealed.toString().replace('2 of 6 meetings', '6 of 6 meetings');
		const told = await toldOf(Buffer.from(better), home);
		expect(told).toMatchObject({ is: 'changed', answer: 'This is not what was sealed', says: [] });
		expect(told.problems[0]).toMatch(/no longer sums up to its digest/);
	});

	test('that it was not sealed here, whatever a key of somebody’s own makes it say', async () => {
		const { privateKey } = generateKeyPairSync('ed25519');
		const content = structuredClone(file.content);
		content.document.partnership.name = 'A better partnership';
		const told = await toldOf(sealedBytes(content, privateKey), home);
		expect(told.is).toBe('not-ours');
		expect(JSON.stringify(told)).not.toContain('A better partnership');
	});

	test('of another installation the same, though nobody changed it', async () => {
		const { is, answer } = await toldOf(sealed, mkdtempSync(join(tmpdir(), 'other-')));
		expect(is).toBe('not-ours');
		expect(answer).toContain('Unchanged since it was sealed');
	});

	test.each([
		['a spreadsheet', 'a,b\n1,2\n', 'can’t be read as JSON'],
		['a broken zip', 'PK and then nothing', 'damaged'],
		['a PDF', '%PDF-1.7 and so on', 'This is a PDF, which carries no seal of its own.']
	])('that %s is none', async (_, text, says) => {
		const told = await toldOf(Buffer.from(text), home);
		expect(told).toMatchObject({ is: 'none', says: [expect.stringContaining(says)] });
	});

	test('the same whether the files behind it are still there or erased', async () => {
		const before = await toldOf(sealed, home);
		rmSync(received);
		expect(await toldOf(sealed, home)).toEqual(before);
		const known = await lookAt(sealed, 'sealed.json', home);
		expect(known).toMatchObject({ known: { evidence: [{ is: 'missing' }] } });
	});

	test('of a pack the same, and which of its files was exchanged', async () => {
		const pack = Buffer.from(await wholePack(file.content.document, sealedInPack(sealed)));
		expect((await toldOf(pack, home)).is).toBe('ours');
		const { 'annual-evaluation.csv': csv, ...others } = unzipSync(pack);
		const better = Buffer.from(Buffer.from(csv!).toString().replace('2 of 6', '6 of 6'));
		const exchanged = zipSync({ ...others, 'annual-evaluation.csv': better });
		expect((await toldOf(Buffer.from(exchanged), home)).problems).toEqual([
			'annual-evaluation.csv is not what the sealed report says.'
		]);
	});
});
