import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { systemChromium } from '../../../../scripts/programs.ts';

const SOURCE = readFileSync(join(import.meta.dirname, 'copying.ts'), 'utf8');
/** One pixel. */
const PNG = Buffer.from(
	'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
	'base64'
);
const TABLE =
	'<table><caption>Five of six held</caption><tr><th>Forum</th><th>Held</th></tr><tr><th>=HSF</th><td>+5</td></tr></table><p>As at 20 May 2026.</p>';

const ANSWERS: Record<string, [type: string, body: string | Buffer]> = {
	'/': ['text/html', '<!doctype html><title>A page</title>'],
	'/copying.js': ['text/javascript', stripTypeScriptTypes(SOURCE)],
	'/chart.png': ['image/png', PNG],
	'/chart.html': ['text/html', TABLE]
};

let server: Server;
let browser: Browser;
let page: Page;

beforeAll(async () => {
	server = createServer(({ url = '' }, response) => {
		const [type, body] = ANSWERS[url] ?? ['text/plain', 'nothing here'];
		response.writeHead(url in ANSWERS ? 200 : 404, { 'content-type': type }).end(body);
	});
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
	const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	browser = await chromium.launch({ executablePath: systemChromium(), args: ['--no-sandbox'] });
	const context = await browser.newContext();
	await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
	page = await context.newPage();
	await page.goto(origin);
});

afterAll(async () => {
	await browser.close();
	server.close();
});

test('a picture goes to the clipboard as PNG', async () => {
	expect(await copy('copyPicture', '/chart.png')).toBe(
		'The picture is copied: paste it where you want it.'
	);
	expect(Object.keys(await onTheClipboard())).toEqual(['image/png']);
});

test('a table goes there for documents and for spreadsheets, which run none of it', async () => {
	expect(await copy('copyTable', '/chart.html')).toContain('The table is copied');
	const found = await onTheClipboard();
	expect(found['text/plain']?.split(/\r?\n/)).toEqual([
		'Five of six held',
		'Forum\tHeld',
		"'=HSF\t+5",
		'As at 20 May 2026.'
	]);
	expect(found['text/html']).toContain('Five of six held');
});

test('a chart that may not leave is not copied, and the reader is told', async () => {
	expect(await copy('copyPicture', '/hidden.png')).toBe(
		'This chart does not leave the partnership, so that it can’t be copied.'
	);
});

test('where a browser gives pages no clipboard, the reader is told the other way', async () => {
	await page.evaluate(() => Reflect.deleteProperty(window, 'ClipboardItem'));
	expect(await copy('copyPicture', '/chart.png')).toContain('Choose PNG');
	expect(await copy('copyTable', '/chart.html')).toContain('Choose CSV');
});

/** As text, which the test runner leaves as it is. */
function copy(which: 'copyPicture' | 'copyTable', address: string): Promise<string> {
	return page.evaluate(`import('/copying.js').then((module) => module.${which}('${address}'))`);
}

/** What each kind of program finds there. */
function onTheClipboard(): Promise<Record<string, string>> {
	return page.evaluate(async () => {
		const [item] = await navigator.clipboard.read();
		const kinds = (item?.types ?? []).map(async (type) => [
			type,
			type.startsWith('text/') ? await (await item!.getType(type)).text() : ''
		]);
		return Object.fromEntries(await Promise.all(kinds));
	});
}
