import { read, utils } from '@e965/xlsx';
import { pdfLines } from '../../support/programs.ts';

/** A file as a program that is not ours gives it back: text by section, white space and signs of lists taken out. */
export interface Opened {
	/** By the title of its section; empty for what stands above the first. */
	sections: Map<string, string>;
	/** Headings in order, the first level alone. */
	headings: string[];
}

/** Takes text; gives it as it is compared: lines break and lists are marked anywhere. */
export function bare(text: string): string {
	return text.replace(/[\s•]+/g, '');
}

/** Takes a PDF and what runs on every page; gives the lines of each page, without what runs. */
export function pdfPages(pdf: Uint8Array, running: string[]): string[][] {
	const isRunning = (line: string) =>
		running
			.reduce((rest, words) => rest.replace(words, ''), line.replace(/Page \d+ of \d+/, ''))
			.trim() === '';
	return pdfLines(pdf).map((lines) => lines.filter((line) => !isRunning(line)));
}

/** Takes the pages of a PDF and the titles of its sections and annexes; gives what stands between them. */
export function openedPdf(pages: string[][], titles: string[]): Opened {
	return between(pages.flat(), titles);
}

/** Takes a page of HTML and which element its titles are; gives the text between them. */
export function openedHtml(html: string, element: 'h1' | 'h2', titles: string[]): Opened {
	const body = html
		.replace(/^[\s\S]*?<body[^>]*>/, '')
		.replace(/<(style|svg|script)\b[\s\S]*?<\/\1>/g, ' ');
	const pieces = body.split(new RegExp(`<${element}\\b[^>]*>([\\s\\S]*?)</${element}>`));
	const headings: string[] = [];
	const sections = new Map([['', bare(plain(pieces[0] ?? ''))]]);
	for (let at = 1; at < pieces.length; at += 2) {
		const title = plain(pieces[at] ?? '').replace(/\s+/g, ' ').trim();
		const known = titles.find((one) => bare(one) === bare(title)) ?? title;
		headings.push(known);
		sections.set(known, (sections.get(known) ?? '') + bare(title + plain(pieces[at + 1] ?? '')));
	}
	return { sections, headings };
}

function between(lines: string[], titles: string[]): Opened {
	const sections = new Map([['', '']]);
	const headings: string[] = [];
	let current = '';
	for (const [at, line] of lines.entries()) {
		const title = titles[headings.length];
		if (title !== undefined && beginsWith(lines.slice(at, at + 4), title)) {
			headings.push(title);
			current = title;
		}
		sections.set(current, (sections.get(current) ?? '') + bare(line));
	}
	return { sections, headings };
}

/** A title stands on lines of its own, as many as it takes. */
function beginsWith(lines: string[], title: string): boolean {
	return lines.some((_, count) => bare(lines.slice(0, count + 1).join('')) === bare(title));
}

function plain(html: string): string {
	const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', apos: "'" };
	return html
		.replace(/<[^>]*>/g, ' ')
		.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
		.replace(/&(\w+);/g, (whole, name: string) => named[name] ?? whole);
}

/** A row of a sheet: each cell as it is shown and as it is stored. */
export type SheetRow = { shown: string; number: number | null }[];

/** Takes a page that LibreOffice made of a workbook; gives the rows of each sheet by its place. */
export function openedSheets(html: string): SheetRow[][] {
	return html.split(/<table\b/).slice(1).map((table) =>
		[...table.matchAll(/<tr[\s\S]*?<\/tr>/g)].map(([row]) =>
			[...row.matchAll(/<td\b([^>]*)>([\s\S]*?)<\/td>/g)].map(([, attributes = '', inside = '']) => ({
				shown: plain(inside).replace(/\s+/g, ' ').trim(),
				number: numberIn(attributes)
			}))
		)
	);
}

function numberIn(attributes: string): number | null {
	const found = /sdval="([^"]*)"/.exec(attributes)?.[1];
	return found === undefined ? null : Number(found);
}

/** Takes a workbook; gives all numbers in each sheet, to the last bit, by its place. */
export function numbersIn(xlsx: Uint8Array): Set<number>[] {
	const book = read(xlsx);
	return book.SheetNames.map((name) => {
		const cells = utils.sheet_to_json<unknown[]>(book.Sheets[name]!, { header: 1, raw: true });
		return new Set(cells.flat().filter((cell) => typeof cell === 'number'));
	});
}

