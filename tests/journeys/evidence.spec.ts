import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './signed-in.ts';

/** As a school office saves it: a title line, semicolons, dates by the day, names of schools. */
const REGISTER = `Headteacher forum register;;;;;;
;;;;;;
Meeting;Date;Group;School;Code;Role;Attendance
HSF-1;18/09/2025;HSF;Barlow C of E Primary School;H-01;head;present
HSF-1;18/09/2025;HSF;Dronfield Junior School;H-02;head;apologies
HSF-2;13/11/2025;HSF;Barlow CofE Primary School;H-01;head;present
HSF-2;13/11/2025;HSF;Hogwarts;H-09;head;present
HSF-2;31/02/2026;HSF;Dronfield Junior School;H-02;head;present
`;

test('PODS has no evidence; a register is sent, understood, accepted, shown, and taken back', async ({
	administrator,
	served
}) => {
	const page = await administrator();
	await page.goto('/pods/2025-26?asAt=2026-08-31');
	await expect(page.getByRole('heading', { level: 1 })).toContainText(
		'the evidence has yet to be sent'
	);

	const path = join(served.home, 'HSF register 25-26.csv');
	writeFileSync(path, REGISTER);
	await page.goto('/evidence/new?partnership=pods');
	await page.getByLabel('Spreadsheet', { exact: true }).setInputFiles(path);
	await page.getByRole('button', { name: 'Send it' }).click();

	await expect(page).toHaveURL(/\/evidence\/U\d+$/);
	await expect(page.getByRole('heading', { level: 1 })).toContainText(/attendance/i);
	await expect(page.getByText('5 in the file')).toBeVisible();
	const problems = page.getByRole('group', { name: 'Problems, row by row' });
	await expect(problems.getByRole('row').filter({ hasText: 'Hogwarts' })).toContainText('7');
	await expect(problems.getByRole('row').filter({ hasText: '31/02/2026' })).toContainText('8');

	await page.getByRole('button', { name: 'Accept the 3 sound rows' }).click();
	await page.goto('/pods/2025-26?asAt=2026-08-31');
	const forum = promise(page, '3.1.1');
	await expect(forum).toContainText('2 of 6');
	await forum.getByRole('link', { name: /2 of 6/ }).click();
	await expect(
		page.getByRole('table', { name: /HSF register 25-26.csv: three rows/ })
	).toBeVisible();

	await page.goto('/evidence?partnership=pods');
	await page.getByRole('link', { name: 'HSF register 25-26.csv' }).click();
	await page.getByText('Take this file back').click();
	await page.getByRole('button', { name: 'Take it back' }).click();
	await expect(page.getByText(/taken back by/)).toBeVisible();
	await page.goto('/pods/2025-26?asAt=2026-08-31');
	await expect(promise(page, '3.1.1')).toContainText('No evidence');
});

test('without script the form sends a file all the same', async ({ administrator, served }) => {
	const page = await administrator({ javaScriptEnabled: false });
	const path = join(served.home, 'plain.csv');
	writeFileSync(path, REGISTER.replaceAll('HSF-', 'HSF-plain-'));
	await page.goto('/evidence/new?partnership=pods');
	await page.getByLabel('Spreadsheet', { exact: true }).setInputFiles(path);
	await page.getByRole('button', { name: 'Send it' }).click();
	await expect(page.getByText('5 in the file')).toBeVisible();
});

test('a file that can’t be read gets a plain message and is kept', async ({
	administrator,
	served
}) => {
	const page = await administrator();
	const path = join(served.home, 'not a spreadsheet.csv');
	writeFileSync(path, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]));
	await page.goto('/evidence/new?partnership=pods');
	await page.getByLabel('Spreadsheet', { exact: true }).setInputFiles(path);
	await page.getByRole('button', { name: 'Send it' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('couldn’t read this file');
	await page.goto('/evidence?partnership=pods');
	await expect(page.getByRole('link', { name: 'not a spreadsheet.csv' })).toBeVisible();
});

/** The row of one promise in the ledger. */
function promise(page: Page, clause: string) {
	const link = page.getByRole('link', { name: clause, exact: true });
	return page.getByRole('row').filter({ has: link });
}
