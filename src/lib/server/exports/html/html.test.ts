import { AxeBuilder } from '@axe-core/playwright';
import { chromium, type Browser, type Page } from 'playwright';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { pdfinfo, pdfText, spaced } from '../../../../../tests/support/programs.ts';
import { reportFixture } from '../../../../../tests/support/report.ts';
import { systemChromium } from '../../../../../scripts/programs.ts';
import { figureRows } from '../figure-rows.ts';
import { html } from './html.ts';

const report = reportFixture();
const written = async () => new TextDecoder().decode(await html.write(report));

describe('a report as one HTML file', () => {
	test('asks nobody for anything, runs nothing and stays below a megabyte and a half', async () => {
		const file = await written();
		expect(file).not.toMatch(/<script|<iframe|<object|\son\w+="|javascript:/i);
		expect(file).not.toMatch(/(src|href)="(?!#|data:|https:\/\/example\.org)/);
		expect(file).not.toMatch(/url\((?!data:)/);
		expect(file.length).toBeLessThan(1_500_000);
	});

	test('says its language, what it is, and that a sample is invented', async () => {
		const file = await written();
		expect(file).toMatch(/^<!doctype html>\n<html lang="en-GB">/);
		expect(file).toContain('<title>Valley Schools Partnership: Did we do what we agreed');
		expect(file).toContain('Sample data, invented.');
	});

	test('carries the footer, and the rows behind each figure', async () => {
		const file = await written();
		for (const line of report.footer) expect(file).toContain(`>${line}</p>`);
		for (const { rows, file: name } of report.evidenceRows ?? [])
			for (const words of [rows, name]) expect(file).toContain(words);
	});
});

describe('its links', () => {
	afterEach(() => vi.unstubAllEnvs());

	test('lead nowhere, so that the file is the same wherever it is made and verified', async () => {
		const here = await written();
		vi.stubEnv('ORIGIN', 'https://accord.example');
		expect(await written()).toBe(here);
		expect(here).not.toMatch(/href="\//);
	});
});

describe('opened in a browser', () => {
	const folder = mkdtempSync(join(tmpdir(), 'accord-html-'));
	const path = pathToFileURL(join(folder, 'report.html')).href;
	const requests: string[] = [];
	const complaints: string[] = [];
	let browser: Browser;
	let page: Page;

	beforeAll(async () => {
		writeFileSync(join(folder, 'report.html'), await html.write(report));
		browser = await chromium.launch({
			executablePath: systemChromium(),
			args: ['--no-sandbox', '--disable-background-networking']
		});
		const context = await browser.newContext();
		page = await context.newPage();
		page.on('request', (request) => requests.push(request.url()));
		page.on('console', (message) => complaints.push(message.text()));
		await page.goto(path);
		await page.evaluate(() => document.fonts.ready);
	});
	afterAll(async () => {
		await browser.close();
		rmSync(folder, { recursive: true, force: true });
	});

	test('it fetches nothing, and its own policy refuses nothing', () => {
		expect(requests.filter((url) => url !== path && !url.startsWith('data:'))).toEqual([]);
		expect(complaints).toEqual([]);
	});

	test('its letters are its own', async () => {
		const fonts = await page.evaluate(() =>
			[...document.fonts].map(({ family, status }) => `${family} ${status}`)
		);
		expect(fonts).toEqual(['Source Sans 3 loaded', 'Source Serif 4 loaded']);
	});

	test('every figure of the document can be read in it', async () => {
		const text = spaced((await page.textContent('body')) ?? '');
		const missing = figureRows(report).filter((row) => !text.includes(spaced(row.text)));
		expect(missing.map((row) => row.text)).toEqual([]);
	});

	test.each([1280, 390])('at %d pixels axe finds nothing and nothing runs over', async (width) => {
		await page.setViewportSize({ width, height: 900 });
		const { violations } = await new AxeBuilder({ page }).analyze();
		expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
		const over = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth
		);
		expect(over).toBe(0);
	});

	test('printed, it has the running head on every page, and every chart whole', async () => {
		const pdf = new Uint8Array(await page.pdf({ preferCSSPageSize: true }));
		const pages = Number(/Pages:\s+(\d+)/.exec(pdfinfo(pdf))?.[1]);
		const text = pdfText(pdf);
		expect(pages).toBeGreaterThan(3);
		expect(text.split('2025 to 2026. As at 20 May 2026 Sample data, invented').length - 1).toBe(
			pages
		);
		const charts = report.sections
			.flatMap((section) => section.blocks)
			.filter((block) => block.kind === 'chart');
		for (const { title, source } of charts)
			expect(text).toMatch(new RegExp(`${title}.*${source.text}`));
		expect(await widestOnPaper(page)).toBeLessThanOrEqual(A4_BETWEEN_MARGINS);
	});
});

/** 210 mm less two margins of 18, in CSS pixels. */
const A4_BETWEEN_MARGINS = Math.ceil((174 * 96) / 25.4);

/** How far right any chart reaches, laid out for paper. */
async function widestOnPaper(page: Page): Promise<number> {
	await page.emulateMedia({ media: 'print' });
	await page.setViewportSize({ width: A4_BETWEEN_MARGINS, height: 970 });
	const rights = await page
		.locator('figure svg:visible, table:visible')
		.evaluateAll((drawn) => drawn.map((one) => one.getBoundingClientRect().right));
	await page.emulateMedia({ media: 'screen' });
	return Math.max(...rights);
}
