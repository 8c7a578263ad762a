import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './signed-in.ts';

const REGISTER = `Meeting,Date,Group,School,Code,Role,Attendance
HSF-1,18/09/2025,HSF,Barlow C of E Primary School,H-01,head,present
HSF-1,18/09/2025,HSF,Dronfield Junior School,H-02,head,apologies
`;
const NAME = 'Register by Marigold Umber.csv';

test('a file is erased for good: its figure and rows stay, the file and its name do not', async ({
	administrator,
	served
}) => {
	const page = await administrator();
	const upload = await send(page, served.home);
	await expect(page.getByText(/Kept until 31 August 2028: the school year/)).toBeVisible();
	const received = join(served.home, 'received', sha256(join(served.home, NAME)));
	expect(existsSync(received)).toBe(true);

	await page.getByText('Erase this file for good').click();
	await page.getByLabel('Forget the file’s name too').check();
	await page.getByRole('button', { name: 'Erase it for good' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('The file was erased on');
	await expect(page.getByText('Its 2 accepted rows stay')).toBeVisible();
	await expect(page.getByText('Take this file back')).toBeHidden();
	await expect(page.getByText(NAME)).toHaveCount(0);
	expect(existsSync(received)).toBe(false);

	const download = await page.request.get(`${upload}/file`, { headers: { accept: 'text/html' } });
	expect(download.status()).toBe(410);
	expect(await download.text()).toContain('the file itself was erased on');

	await page.goto('/pods/2025-26/clauses/3.1.1?asAt=2026-08-31');
	await expect(page.getByText('(name erased): two rows').first()).toBeVisible();
	await expect(page.getByText(/the file itself was erased on/)).toBeVisible();

	await page.goto(upload);
	await page.getByText('Erase its rows too').click();
	await page.getByRole('button', { name: 'Erase it for good' }).click();
	await expect(page.getByText('Nothing of it is left, and nothing of it counts.')).toBeVisible();
	await page.goto('/evidence?partnership=pods');
	await expect(page.getByRole('row', { name: /\(name erased\)/ })).toContainText('Erased');
});

test('without script a file is erased all the same', async ({ administrator, served }) => {
	const page = await administrator({ javaScriptEnabled: false });
	await send(page, served.home);
	await page.getByText('Erase this file for good').click();
	await page.getByRole('button', { name: 'Erase it for good' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('The file was erased on');
	await page.getByText('Erase its rows too').click();
	await page.getByRole('button', { name: 'Erase it for good' }).click();
	await expect(page.getByText('Nothing of it is left, and nothing of it counts.')).toBeVisible();
});

/** Sends the register to PODS and accepts it; gives the address of its page. */
async function send(page: Page, home: string): Promise<string> {
	const path = join(home, NAME);
	writeFileSync(path, REGISTER.replaceAll('HSF-1', `HSF-${(meetings += 1)}`));
	await page.goto('/evidence/new?partnership=pods');
	await page.getByLabel('Spreadsheet', { exact: true }).setInputFiles(path);
	await page.getByRole('button', { name: 'Send it' }).click();
	await page.getByRole('button', { name: 'Accept the 2 sound rows' }).click();
	await expect(page.getByText('See the figures')).toBeVisible();
	return page.url();
}

let meetings = 0;

function sha256(path: string): string {
	return createHash('sha256').update(readFileSync(path)).digest('hex');
}
