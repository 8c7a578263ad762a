import { isUtf8 } from 'node:buffer';
import type { ReadBook } from './book.ts';
import { HtmlTables } from './html-tables.ts';
import { Stumbled } from './stumbled.ts';
import { endOfTag } from './xml.ts';

/**
 * Takes a web page, as many systems send for a workbook; gives the tables in it that have rows and
 * columns. Nothing that it refers to is fetched, and nothing in it is run.
 */
export function readHtml(file: Buffer): ReadBook {
	const tables = new HtmlTables();
	walk(decoded(file), tables);
	const sheets = tables.grids.filter(({ height, width }) => height > 1 && width > 1);
	if (sheets.length === 0) throw new Stumbled('web-page');
	return {
		format: 'xls',
		sheets: sheets.map((grid, at) => {
			grid.notes.also('This is a web page. Its table was read as it is shown.');
			return { name: `Table ${at + 1}`, hidden: false, read: () => ({ grid, withoutResult: 0 }) };
		})
	};
}

function decoded(file: Buffer): string {
	if (file[0] === 0xff && file[1] === 0xfe) return new TextDecoder('utf-16le').decode(file);
	if (file[0] === 0xfe && file[1] === 0xff) return new TextDecoder('utf-16be').decode(file);
	return new TextDecoder(isUtf8(file) ? 'utf-8' : 'windows-1252').decode(file);
}

function walk(page: string, tables: HtmlTables): void {
	for (let at = 0; at < page.length;) {
		const tag = page.indexOf('<', at);
		tables.text(page.slice(at, tag < 0 ? page.length : tag));
		if (tag < 0) return;
		at = page.startsWith('<!--', tag) ? behind(page, '-->', tag) : element(page, tag, tables);
	}
}

/** Takes a page, where a tag begins and the tables; gives where the page goes on behind it. */
function element(page: string, tag: number, tables: HtmlTables): number {
	const name = /^<(\/?[a-z][a-z0-9]*)/i.exec(page.slice(tag, tag + 20))?.[1]?.toLowerCase();
	if (!name && page[tag + 1] !== '!' && page[tag + 1] !== '?') {
		tables.text('<');
		return tag + 1;
	}
	const end = endOfTag(page, tag);
	if (end < 0) return page.length;
	// What they hold is no text.
	if (name === 'script' || name === 'style') return behind(page, `</${name}`, end);
	if (name) tables.tag(name, page.slice(tag, end));
	return end + 1;
}

function behind(page: string, sign: string, from: number): number {
	const at = page.indexOf(sign, from);
	return at < 0 ? page.length : at + sign.length;
}
