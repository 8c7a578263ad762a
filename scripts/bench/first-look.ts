import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { loadPartnership } from '#lib/server/agreements/load.ts';
import { start, stop } from '../../tests/support/server.ts';
import { systemChromium } from '../programs.ts';
import { writeAttendanceRows } from './intake-rows.ts';
import { median } from './measure.ts';
import { line } from './report.ts';

/** About 50 MB. */
const ROWS = 490_000;

interface Seen {
	/** From choosing the file until its first rows are on the page, and until all are counted; in ms. */
	rows: number;
	counted: number;
	/** The longest that the page’s own thread was busy at a stretch from the choice on; 0 where never over 50 ms. */
	busy: number;
}

/** Times the look at a 50 MB file in a browser before it is sent, several times, and prints the middle of each. */
export async function benchFirstLook(runs: number): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), 'accord-first-look-'));
	const file = join(folder, 'attendance.csv');
	const schools = loadPartnership('sample').schools.map(({ id }) => id);
	await writeAttendanceRows(file, ROWS, schools);
	const { child, oneTimeLink, origin } = await start(join(folder, 'home'));
	try {
		const seen = await looks(oneTimeLink, `${origin}/evidence/new`, file, runs);
		const middle = (of: keyof Seen) => median(seen.map((run) => run[of]));
		const mb = (statSync(file).size / 1_000_000).toFixed(0);
		console.log();
		line(`first look at ${mb} MB in a browser`, `${(middle('rows') / 1000).toFixed(2)} s`);
		line('  every row counted', `${(middle('counted') / 1000).toFixed(2)} s`);
		const busy = middle('busy');
		line(
			'  longest the page was busy',
			busy ? `${busy.toFixed(0)} ms` : 'under 50 ms',
			'',
			'under 50 ms'
		);
	} finally {
		await stop(child);
		rmSync(folder, { recursive: true, force: true });
	}
}

async function looks(link: string, address: string, file: string, runs: number): Promise<Seen[]> {
	const browser = await chromium.launch({
		executablePath: systemChromium(),
		args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking']
	});
	try {
		const page = await browser.newPage();
		await page.goto(link);
		await page.getByRole('button', { name: 'Sign in' }).click();
		await page.waitForURL((url) => url.pathname === '/');
		const seen: Seen[] = [];
		for (let run = 0; run < runs; run += 1) seen.push(await look(page, address, file));
		return seen;
	} finally {
		await browser.close();
	}
}

async function look(page: Page, address: string, file: string): Promise<Seen> {
	await page.goto(address);
	await page.waitForLoadState('networkidle');
	const watching = page.evaluate(watch);
	await page.getByLabel('Spreadsheet', { exact: true }).setInputFiles(file);
	return watching;
}

/** Runs in the page: waits for the choice of a file, then for what shows of it. */
function watch(): Promise<Seen> {
	return new Promise((resolve, reject) => {
		setTimeout(() => reject(new Error('The rows were never counted.')), 120_000);
		const seen: Seen = { rows: 0, counted: 0, busy: 0 };
		let chosen = 0;
		new PerformanceObserver((tasks) => {
			for (const task of tasks.getEntries())
				if (chosen && task.startTime + task.duration > chosen)
					seen.busy = Math.max(seen.busy, task.duration);
		}).observe({ entryTypes: ['longtask'] });
		addEventListener('change', () => (chosen = performance.now()), { capture: true });
		new MutationObserver(() => {
			const since = performance.now() - chosen;
			if (!seen.rows && document.querySelector('section table')) seen.rows = since;
			if (seen.counted || !/rows\s+below the header/.test(document.body.textContent ?? '')) return;
			seen.counted = since;
			// A long task is told of only once it is over.
			setTimeout(() => resolve(seen), 500);
		}).observe(document.body, { childList: true, subtree: true, characterData: true });
	});
}
