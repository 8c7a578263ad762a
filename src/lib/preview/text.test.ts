import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { KeptBack, Said } from './first-look.ts';
import { copyText, lookAtText } from './text.ts';

const KNOWN = [
	{ title: 'Meeting', names: ['Meeting'], person: false },
	{ title: 'School', names: ['School'], person: false },
	{ title: 'Person', names: ['Name'], person: true }
];

const REGISTER = `Forum register;;;
Meeting;School;Name;E-mail
HSF-1;Dale Primary;Jane Ash;jane@example.org

HSF-1;"Elm; Junior";Tom Moss;"tom@
example.org"
`;

describe('a look at a text file', () => {
	test('shows its first rows, its header and what may be personal', async () => {
		const sheet = (await look(REGISTER)).sheet!;
		expect(sheet.header).toBe(2);
		expect(sheet.first[2]).toEqual(['HSF-1', 'Dale Primary', 'Jane Ash', 'jane@example.org']);
		expect(sheet.columns).toEqual([
			{ letter: 'A', header: 'Meeting', personal: null },
			{ letter: 'B', header: 'School', personal: null },
			{ letter: 'C', header: 'Name', personal: { kind: 'name', use: 'person' } },
			{ letter: 'D', header: 'E-mail', personal: { kind: 'email', use: 'none' } }
		]);
	});

	test('takes the first names for who came, where no header says so', async () => {
		const wide =
			'Member,Deputy,18/09/2025\nJane Ash,Una Elm,Y\nTom Moss,Ida Oak,N\nPip Yew,Zoe Fir,Y\n';
		const uses = (await look(wide)).sheet?.columns.map(({ personal }) => personal?.use ?? null);
		expect(uses).toEqual(['perhaps', 'none', null]);
	});

	test('counts the rows below the header that hold anything', async () => {
		expect((await look(REGISTER)).counted).toEqual({ kind: 'counted', rows: 2, astray: 0 });
	});

	test('counts a file of many slices, its line ends mixed', async () => {
		const lines = Array.from({ length: 120_000 }, (_, at) => `HSF-${at},Dale,Jane Ash`);
		const text = `Meeting,School,Name\r\n${lines.join('\r\n')}\rHSF-x,Elm,Tom Moss\n`;
		expect((await look(text)).counted).toMatchObject({ rows: 120_001 });
	});

	test.each([
		['UTF-8 with a mark', new TextEncoder().encode('\ufeffMeeting,School\nHSF-1,Café')],
		['UTF-16', Buffer.from('\ufeffMeeting,School\nHSF-1,Café', 'utf16le')],
		['UTF-16 the other way', Buffer.from('\ufeffMeeting,School\nHSF-1,Café', 'utf16le').swap16()],
		['Windows-1252', Buffer.from('Meeting,School\nHSF-1,Café', 'latin1')]
	])('reads %s', async (_, bytes) => {
		const { sheet } = await look(bytes);
		expect(sheet?.first).toEqual([
			['Meeting', 'School'],
			['HSF-1', 'Café']
		]);
	});

	test('begins again in Windows-1252 where a late letter is no UTF-8', async () => {
		const lines = `HSF-1,Dale,Jane Ash\n`.repeat(100_000);
		const bytes = Buffer.from(`Meeting,School,Name\n${lines}HSF-1,Café,Tom`, 'latin1');
		expect((await look(bytes)).counted).toMatchObject({ rows: 100_001, astray: 0 });
	});

	test('says what hinders it', async () => {
		await expect(look('')).rejects.toThrow('empty');
		await expect(look('a,b\n"c,d\n')).rejects.toThrow('quote-never-closed');
		await expect(look(`${'x,'.repeat(600)}\n`.repeat(3))).rejects.toThrow('too-wide');
	});
});

describe('a copy without what is kept back', () => {
	test('has every cell in its old row and column, and blanks from top to bottom', async () => {
		const { text } = await copy(REGISTER, { columns: [0, 2], width: 4, sheet: null });
		expect(text).toBe(
			',,,\n,"School",,"E-mail"\n,"Dale Primary",,"jane@example.org"\n\n,"Elm; Junior",,"tom@\nexample.org"\n'
		);
	});

	test('leaves out whole what has slipped to the right, and says so', async () => {
		const slipped = 'Meeting,Name,School\nHSF-1,Ash, Jane,Dale\nHSF-1,Tom Moss,Elm\n';
		expect((await look(slipped)).counted).toMatchObject({ rows: 2, astray: 1 });
		const { text, blankRows } = await copy(slipped, { columns: [1], width: 3, sheet: null });
		expect(text).toBe('"Meeting",,"School"\n,,\n"HSF-1",,"Elm"\n');
		expect(blankRows).toBe(1);
	});

	test('holds the rest as it was, whatever stands in the cells', async () => {
		const cell = fc.string().map((text) => text.replaceAll('\r', '').replaceAll('\ufeff', ''));
		const row = fc.tuple(cell, cell, cell).filter((cells) => cells.some((text) => text !== ''));
		await fc.assert(
			fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 20 }), async (rows) => {
				const file = `"Meeting","School","Secret"\n${rows
					.map((cells) => cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(','))
					.join('\n')}\n`;
				const { text } = await copy(file, { columns: [2], width: 3, sheet: null });
				const kept = Papa.parse<string[]>(text, { delimiter: ',', newline: '\n' }).data;
				expect(kept.slice(1, rows.length + 1)).toEqual(rows.map(([a, b]) => [a, b, '']));
			})
		);
	});
});

async function look(contents: string | Uint8Array) {
	const said: Said[] = [];
	await lookAtText(blobOf(contents), KNOWN, (what) => said.push(what));
	const looks = said.filter((what) => what.kind === 'look');
	return { sheet: looks.at(-1)?.sheets[0], counted: said.at(-1) };
}

async function copy(contents: string, keptBack: KeptBack) {
	const said: Said[] = [];
	await copyText(blobOf(contents), keptBack, (what) => said.push(what));
	const last = said.at(-1);
	if (last?.kind !== 'copied') throw new Error('There is no copy.');
	return { text: await last.csv.text(), blankRows: last.blankRows };
}

function blobOf(contents: string | Uint8Array): Blob {
	return new Blob([contents as BlobPart]);
}
