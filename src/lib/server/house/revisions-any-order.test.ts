import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import type { Answers } from '#lib/server/intake/answers.ts';
import { newHome } from './attendance.fixture.ts';
import { openHouse, type House } from './house.ts';
import { mendedSince } from './mending.ts';
import { outcomesCsv, sendFigures, type Counted } from './outcomes.fixture.ts';

/** A file loaded or only received, an answer to what waits, an acceptance, a withdrawal. */
const deed = fc.oneof(
	{ weight: 4, arbitrary: fc.record({ load: fc.integer({ min: 36, max: 50 }) }) },
	{ weight: 2, arbitrary: fc.record({ receive: fc.integer({ min: 36, max: 50 }) }) },
	{
		weight: 3,
		arbitrary: fc.record({
			answer: fc.nat(9),
			says: fc.constantFrom('yes' as const, 'no' as const)
		})
	},
	{ weight: 3, arbitrary: fc.record({ accept: fc.nat(9) }) },
	{ weight: 2, arbitrary: fc.record({ withdraw: fc.nat(9) }) }
);

/** So few pupils more or fewer are held. */
const FEW = 5;

test('a figure never moves by a few pupils unless somebody confirmed it; a rebuild gives the same', async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(deed, { minLength: 3, maxLength: 8 }), async (deeds) => {
			const house = await openHouse(newHome());
			let before = await pupilsShown(house);
			for (const [at, one] of deeds.entries()) {
				await doIt(house, one, at);
				const after = await pupilsShown(house);
				if (isClose(before, after))
					expect(confirmed(house).filter((one) => one === before || one === after)).not.toEqual([]);
				before = after;
			}
			const rows = await everyRow(house);
			expect(await house.rebuild()).toEqual([]);
			expect(await everyRow(house)).toEqual(rows);
			await house.close();
		}),
		{ numRuns: 15 }
	);
});

type Deed = typeof deed extends fc.Arbitrary<infer T> ? T : never;

async function doIt(house: House, one: Deed, at: number): Promise<void> {
	if ('load' in one) await sendFigures(house, figures(one.load, at));
	if ('receive' in one) await receive(house, figures(one.receive, at));
	if ('answer' in one) await answer(house, chosen(house, one.answer), one.says);
	const id = 'accept' in one ? chosen(house, one.accept) : null;
	if (id && waits(house, id)) await house.accept(id, 'chair');
	if ('withdraw' in one) {
		const gone = chosen(house, one.withdraw);
		if (gone) await house.withdraw(gone, 'chair', null);
	}
}

/** The figure, and one that is close to no other, so that every file has a row to accept. */
function figures(of: number, at: number): Counted[] {
	return [
		{ did: of - 15, of },
		{ did: 9, of: 20, cohort: `C${at}`, school: 'local-larkfold-infant' }
	];
}

function chosen(house: House, which: number): string | null {
	const uploads = house.ledger.uploads().filter(({ state }) => state !== 'withdrawn');
	return uploads.length === 0 ? null : uploads[which % uploads.length]!.id;
}

function waits(house: House, id: string): boolean {
	const upload = house.ledger.upload(id)!;
	return upload.state === 'received' || mendedSince(upload);
}

async function receive(house: House, rows: Counted[]): Promise<void> {
	const sender = { file: 'outcomes.csv', partnership: 'sample', by: 'school office' };
	await house.receive(Readable.from([Buffer.from(outcomesCsv(rows))]), sender);
}

async function answer(house: House, upload: string | null, says: 'yes' | 'no'): Promise<void> {
	if (!upload) return;
	const [sheet] = (await house.understand(upload, undefined, { compared: true })).sheets;
	const asked = sheet!.questions.find(({ part }) => part === 'revisions');
	if (!asked) return;
	const answers = { revisions: { [asked.written]: says } };
	house.mend({ kind: 'answered', upload, sheet: sheet!.name, answers }, 'chair');
}

/** How many pupils the figure in force is about; null where there is none. */
async function pupilsShown(house: House): Promise<number | null> {
	await house.catchUp();
	const shown = await house.warehouse.one<{ pupils: number }>(
		`SELECT denominator AS pupils FROM outcomes_current
		WHERE school_urn = 'local-aldermere-infant' ORDER BY upload DESC LIMIT 1`
	);
	return shown?.pupils ?? null;
}

function isClose(before: number | null, after: number | null): boolean {
	if (before === null || after === null || before === after) return false;
	return Math.abs(after - before) <= FEW;
}

/** The numbers of pupils that somebody confirmed, whatever became of them since. */
function confirmed(house: House): number[] {
	const said = house.ledger.entries().flatMap((entry) => {
		if (entry.kind !== 'answered') return [];
		const { revisions } = entry.answers as Answers;
		return Object.values(revisions ?? {}).includes('yes') ? [entry.upload] : [];
	});
	return said.map((upload) => numberOf(house, upload));
}

/** What the file says in the row of the figure. */
function numberOf({ ledger }: House, upload: string): number {
	const file = readFileSync(ledger.path(ledger.upload(upload)!), 'utf8');
	return Number(file.split('\n')[1]!.split(',')[13]);
}

async function everyRow({ warehouse }: House): Promise<unknown[]> {
	return warehouse.all('FROM outcomes ORDER BY ALL');
}
