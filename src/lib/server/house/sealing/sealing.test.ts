import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { isChangedPromise } from '#lib/server/review/since.ts';
import { AUDIENCES } from '#lib/server/review/seal/sealed-file.ts';
import { attendanceCsv, newHome, send } from '../attendance.fixture.ts';
import { backUp } from '../backup/backup.ts';
import { restore } from '../backup/restore.ts';
import { openHouse, type House } from '../house.ts';
import { sealedPath } from './kept.ts';
import { sealAt, sealedReport, signedDocument } from './sealed-reports.ts';
import { ASKED, houseToSeal, sign, signAndSeal, standing, TODAY } from './sealing.fixture.ts';
import { sealReport } from './seal.ts';
import { leavingReport } from './signable.ts';
import { promisesChangedSince } from './promises-since.ts';
import { changedSince } from './since.ts';
import { signedOf, signReport } from './sign.ts';

const CHAIR = 'Chair of the Headteacher Strategic Forum';
const LATE = attendanceCsv([['HSF3', 'A1', 'present']]);

const open: House[] = [];
afterEach(async () => {
	for (const house of open.splice(0)) await house.close();
});

test('while words are missing nothing is signed', async () => {
	const house = await kept(openHouse(newHome()));
	const { digest } = await standing(house);
	const signing = { role: CHAIR, document: digest, by: 'clerk', today: TODAY };
	expect(await signReport(house, ASKED, signing)).toEqual({
		refused: expect.stringContaining('stands in the way')
	});
	expect(house.ledger.entries()).toEqual([]);
});

test('what was signed is the document that was before whoever signed it, and no other', async () => {
	const house = await kept(houseToSeal());
	const { digest } = await standing(house);
	await send(house, LATE, 'late.csv');
	const signing = { role: CHAIR, document: digest, by: 'clerk', today: TODAY };
	expect(await signReport(house, ASKED, signing)).toEqual({
		refused: expect.stringContaining('has changed since you opened this page')
	});
});

test('somebody who doesn’t sign this report can’t', async () => {
	const house = await kept(houseToSeal());
	const { digest } = await standing(house);
	const signing = { role: 'Bystander', document: digest, by: 'clerk', today: TODAY };
	expect(await signReport(house, ASKED, signing)).toMatchObject({
		refused: expect.stringContaining(CHAIR)
	});
});

test('signing changes nothing of what is signed, and what was signed is kept', async () => {
	const house = await kept(houseToSeal());
	const before = await standing(house);
	await sign(house, CHAIR);
	expect((await standing(house)).digest).toBe(before.digest);
	expect(signedDocument(house, before.digest)?.report).toEqual(
		JSON.parse(JSON.stringify(before.report))
	);
});

test('a role that signs the same document twice has signed once', async () => {
	const house = await kept(houseToSeal());
	await sign(house, CHAIR);
	await sign(house, CHAIR);
	expect(signedOf(house, ASKED)).toHaveLength(1);
});

test('a report that not everybody has signed is not sealed', async () => {
	const house = await kept(houseToSeal());
	await sign(house, CHAIR);
	const { digest } = await standing(house);
	expect(
		await sealReport(house, ASKED, { document: digest, by: 'clerk', today: TODAY })
	).toMatchObject({ refused: expect.stringContaining('Not everybody has signed') });
});

test('a sealed report is one file for each audience, and holds all it rests on', async () => {
	const house = await kept(houseToSeal());
	const seal = sealAt(house, 'pods', '2025-26', await signAndSeal(house))!;
	expect(seal.documents.map(({ audience }) => audience)).toEqual([...AUDIENCES]);
	const { content } = sealedReport(house, seal, 'public')!.file;
	const [upload] = house.ledger.uploads();
	expect(content).toMatchObject({
		...{ partnership: 'pods', report: 'annual-evaluation', sealedOn: TODAY, audience: 'public' },
		ledger: { id: house.ledger.identity(), place: seal.seq },
		signed: [{ role: CHAIR }, { role: 'Lead of the report' }],
		evidence: [{ upload: 'U1', file: 'autumn.csv', sha256: upload!.sha256 }],
		agreement: { id: 'pods-memorandum' },
		document: { audience: 'export' }
	});
	expect(content.document.footer[0]).toBe(
		`Sealed on 10 September 2026, signed by: ${CHAIR} and Lead of the report.`
	);
});

test('of a sealed report each audience is given what leaves for them, and the lines on the seal', async () => {
	const house = await kept(houseToSeal());
	const seal = sealAt(house, 'pods', '2025-26', await signAndSeal(house))!;
	for (const audience of AUDIENCES) {
		const { footer, approved, ...sealed } = sealedReport(house, seal, audience)!.file.content
			.document;
		expect(approved).toMatch(/^Approved and sealed on 10 September 2026, signed by the Chair/);
		const leaves = await leavingReport(house, ASKED, audience);
		expect({ ...sealed, footer: footer.slice(1) }).toEqual(JSON.parse(JSON.stringify(leaves)));
	}
});

test('the same document is sealed once', async () => {
	const house = await kept(houseToSeal());
	const first = await signAndSeal(house);
	expect(await signAndSeal(house)).toBe(first);
});

test('the key is for its owner alone, and part of the backup, as is what was sealed', async () => {
	const house = await kept(houseToSeal());
	await signAndSeal(house);
	const path = join(house.home, 'sealing.key');
	expect(statSync(path).mode & 0o777).toBe(0o600);
	const backup = join(newHome(), 'accord.tar.gz');
	await backUp(house.home, backup);
	const home = join(newHome(), 'new');
	expect(await restore(backup, home)).toMatchObject({ uploads: 1 });
	expect(readFileSync(join(home, 'sealing.key'))).toEqual(readFileSync(path));
	expect(sealedNames(home)).toEqual(sealedNames(house.home));
	expect(sealedNames(home)).toHaveLength(AUDIENCES.length + 1);
});

test('a sealed file that was changed on the disk is shown to nobody', async () => {
	const house = await kept(houseToSeal());
	const seal = sealAt(house, 'pods', '2025-26', await signAndSeal(house))!;
	const path = sealedPath(house.home, seal.documents[0]!.sha256);
	writeFileSync(
		path,
		readFileSync(path, 'utf8').replace('clerk', 'chief').replace('Chair', 'Chaif')
	);
	expect(() => sealedReport(house, seal, 'forum-member')).toThrow('is not what was sealed');
});

test('a document that no entry names is gone at the next start', async () => {
	const house = await houseToSeal();
	await signAndSeal(house);
	const { home } = house;
	await house.close();
	const stray = sealedPath(home, 'f'.repeat(64));
	writeFileSync(stray, '{}');
	await kept(openHouse(home));
	expect(existsSync(stray)).toBe(false);
	expect(sealedNames(home)).toHaveLength(AUDIENCES.length + 1);
});

const NOTHING = { changes: [], resaid: [], rewritten: [], causes: [] };

test('nothing has changed since, until something does', async () => {
	const house = await kept(houseToSeal());
	const place = await signAndSeal(house);
	expect(await since(house, place)).toEqual(NOTHING);
});

test('a late sheet changes the figures of its meetings, and is named', async () => {
	const house = await kept(houseToSeal());
	const place = await signAndSeal(house);
	const { upload } = await send(house, LATE, 'late.csv');
	const { changes } = await since(house, place);
	const promises = changes.filter(({ key }) => key.startsWith('promises '));
	expect(promises).toMatchObject([
		{
			...{ clause: '3.1.1', hidden: null, certain: true },
			before: { text: '2 of 6 meetings' },
			after: { text: '3 of 6 meetings' },
			causes: [{ upload: upload!.id, words: expect.stringMatching(/^late\.csv was accepted on/) }]
		}
	]);
});

test('taken back again, it has changed nothing', async () => {
	const house = await kept(houseToSeal());
	const place = await signAndSeal(house);
	const { upload } = await send(house, LATE, 'late.csv');
	await house.withdraw(upload!.id, 'clerk', null);
	expect(await since(house, place)).toEqual(NOTHING);
});

test('a sheet it rested on that is taken back is named with every figure that it carried', async () => {
	const house = await kept(houseToSeal());
	const place = await signAndSeal(house);
	await house.withdraw('U1', 'clerk', null);
	const { changes } = await since(house, place);
	const heads = changes.find(({ clause, stateChanged }) => clause === '3.1.1' && stateChanged);
	expect(heads?.causes).toMatchObject([
		{ words: expect.stringContaining('autumn.csv was taken back') }
	]);
});

test('a decision and new words are told apart from evidence', async () => {
	const house = await kept(houseToSeal());
	const place = await signAndSeal(house);
	const about = { partnership: 'pods', year: '2025-26' };
	house.decide(
		[
			{
				...{
					kind: 'overridden',
					...about,
					clause: '3.1.1',
					state: 'met',
					reason: 'It is in the minutes.'
				},
				...{ role: 'Joint committee', date: '2026-08-20', reference: 'Minutes, item 2' }
			},
			{
				...{ kind: 'wrote', ...about, report: 'annual-evaluation', place: 'what-else' },
				...{ text: 'The weather.', draft: false, role: 'Lead of the report' }
			}
		],
		'clerk'
	);
	const { changes, rewritten } = await since(house, place);
	expect(changes.find(({ clause }) => clause === '3.1.1')).toMatchObject({
		after: { decided: 'met' },
		causes: [{ words: 'Joint committee set “Met” beside clause 3.1.1 on 20 August 2026.' }]
	});
	expect(rewritten).toMatchObject([{ what: 'written', by: 'Lead of the report' }]);
});

test('the promises whose state changed are counted as the page of changes lists them, for each audience', async () => {
	const house = await kept(houseToSeal());
	const seal = sealAt(house, 'pods', '2025-26', await signAndSeal(house))!;
	expect(await promisesChangedSince(house, seal, 'public')).toBe(0);
	await house.withdraw('U1', 'clerk', null);
	for (const audience of AUDIENCES) {
		const { changes } = (await changedSince(house, sealedReport(house, seal, audience)!))!;
		expect(changes.filter(isChangedPromise).map(({ clause }) => clause)).toEqual(['1.2', '3.1.1']);
		expect(await promisesChangedSince(house, seal, audience)).toBe(2);
	}
});

test('where a sealed file was changed on the disk nobody knows what changed since', async () => {
	const house = await kept(houseToSeal());
	const seal = sealAt(house, 'pods', '2025-26', await signAndSeal(house))!;
	for (const { sha256 } of seal.documents) writeFileSync(sealedPath(house.home, sha256), '{}');
	expect(await promisesChangedSince(house, seal, 'public')).toBeNull();
});

async function since(house: House, place: number) {
	const seal = sealAt(house, 'pods', '2025-26', place)!;
	return (await changedSince(house, sealedReport(house, seal, 'public')!))!;
}

async function kept(opening: Promise<House>): Promise<House> {
	const house = await opening;
	open.push(house);
	return house;
}

function sealedNames(home: string): string[] {
	return readdirSync(join(home, 'sealed'))
		.filter((name) => name.endsWith('.json'))
		.sort();
}
