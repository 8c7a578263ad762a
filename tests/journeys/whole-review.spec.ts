import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { accord } from '../support/command-line.ts';
import { confirmed, keyboardOf } from './by-keyboard.ts';
import { expect as expected, test } from './signed-in.ts';
import { takeBack } from './take-back.ts';

/** A report is made for each of its readers before it is signed, which takes its time. */
const expect = expected.configure({ timeout: 30_000 });

const AS_AT = 'asAt=2026-08-31';
const YEAR = `/sample-association/2025-26?${AS_AT}`;
const REVIEW = `/review/sample-association/2025-26?${AS_AT}`;
const FIRST = `/review/sample-association/2025-26/J1?${AS_AT}`;
const END = `/review/sample-association/2025-26/end?${AS_AT}`;
const SEAL = `/review/sample-association/2025-26/seal?report=annual-evaluation&${AS_AT}`;
const WRITE = `/sample-association/2025-26/annual-evaluation/write?${AS_AT}`;
const NEXT = '/sample-association/2026-27/calendar?asAt=2026-11-22';
const PRIORITY = 'Chairs who stay a second year';

/** Typed so, it is the same in whichever order a browser asks for day and month. */
const SEVENTH_OF_JULY = '07072026';
const TENTH_OF_OCTOBER = '10102026';
const SEVENTH_OF_JULY_AFTER = '07072027';

/** A meeting of June 2026 whose sheet comes after the report was sealed. */
const LATE = [
	'meeting_id,meeting_date,group_code,meeting_status,attendee_ref,attendee_role,status,hours',
	'LA-2025-9,2026-06-23,DSGA_LA,held,GVA-01,association,present,2',
	'LA-2025-9,2026-06-23,DSGA_LA,held,LAO-01,la_officer,present,2'
];

test.describe.configure({ mode: 'serial' });

test('a whole review is held by keyboard alone, from the findings to the sealed pack and next year’s register; a late correction then shows the difference it makes', async ({
	administrator,
	served
}) => {
	test.setTimeout(900_000);
	const page = await administrator({ acceptDownloads: true });
	await page.goto(YEAR);
	await openReview(page);
	await goThroughFindings(page);
	await endReview(page);
	await page.goto(NEXT);
	await expect(page.locator('#month-2027-07')).toContainText(`Impact report: ${PRIORITY}`);
	await expect(page.locator('#month-2026-10')).toContainText('Name two nominees a term ahead');
	await expect(page.locator('#month-2026-10')).toContainText('The list of nominations');

	await page.goto(SEAL);
	await expect(page.getByText(/nobody can sign until/)).toBeVisible();
	await expect(page.getByRole('button', { name: 'Sign', exact: true })).toHaveCount(0);
	await writeWhatIsMissing(page);
	await closeTheRequest(page);
	await signAndSeal(page);
	await verify(page, served.home);
	await checkAsAGuest(page, served.home);
	await shareWhatWasApproved(page);
	await correctLate(page, join(served.home, 'late minutes.csv'));
});

test('it is opened again without script, everything is taken back, and the new end counts nothing twice', async ({
	administrator
}) => {
	test.setTimeout(240_000);
	const page = await administrator({ javaScriptEnabled: false });
	await page.goto(REVIEW);
	await page.getByLabel('Who decides').fill('Annual evaluative review');
	await page.getByLabel('Day of the meeting').fill('2026-07-07');
	await page.getByLabel('Where it is minuted').fill('Minutes of an invented review, item 5');
	await page.getByRole('button', { name: 'Open the review' }).click();
	await page.goto(FIRST);
	await page.getByText('Change the state set beside it').click();
	await page.getByLabel('State', { exact: true }).selectOption('computed');
	await page.locator('#override-reason').fill('It was looked at again, without the paper.');
	await page.getByRole('button', { name: 'Set it' }).click();
	await expect(page.getByRole('status')).toContainText('Taken back');
	await everyTakenBack(page);
	await page.goto(END);
	await everyTakenBack(page);
	await page.getByRole('button', { name: 'End the review again' }).click();
	await expect(page.getByRole('status')).toContainText('The review has ended');

	await page.goto(NEXT);
	await expect(page.locator('main')).not.toContainText(PRIORITY);
	await page.goto(END);
	await expect(page.getByText('The register has the review of 7 July 2026 already')).toBeVisible();
	await expect(page.getByRole('link', { name: 'The sheet that it entered' })).toHaveCount(0);
});

async function openReview(page: Page): Promise<void> {
	const keys = keyboardOf(page);
	await keys.press(page.getByRole('link', { name: 'Review', exact: true }));
	await keys.write(page.getByLabel('Who decides'), 'Annual evaluative review');
	await keys.write(page.getByLabel('Day of the meeting'), SEVENTH_OF_JULY);
	await keys.write(page.getByLabel('Where it is minuted'), 'Minutes of an invented review, item 4');
	await keys.press(page.getByRole('button', { name: 'Open the review' }));
	await confirmed(page, 'The review is open');
	await keys.press(page.getByRole('link', { name: 'Begin with the first' }));
}

async function goThroughFindings(page: Page): Promise<void> {
	const keys = keyboardOf(page);
	const title = page.getByRole('heading', { level: 1 });
	const first = (await title.textContent()) ?? '';
	await loseNothingWritten(page);
	await askForEvidence(page);
	// A key that is pressed in the very moment in which a page comes alive may be pressed once more.
	await expect(async () => {
		await page.keyboard.press('ArrowRight');
		await expect(title).not.toHaveText(first, { timeout: 5_000 });
	}).toPass();
	// Agreed, it leads on by itself, and the one before is two back from there.
	await keys.press(page.getByRole('button', { name: 'Agree' }));
	await confirmed(page, 'stands as it was found');
	await page.keyboard.press('ArrowLeft');
	await expect(page.getByText('Agreed as it was found.').first()).toBeVisible();
	await page.keyboard.press('ArrowLeft');
	await expect(title).toHaveText(first);
	await expect(page.getByText(/^2 of \d+ talked about$/)).toBeVisible();

	await keys.press(page.getByText('Decide an action'));
	await keys.write(page.getByLabel('What is to be done'), 'Name two nominees a term ahead');
	await keys.write(page.getByLabel('Role that does it'), 'Forum chair');
	await keys.write(page.locator('#act-due'), TENTH_OF_OCTOBER);
	await keys.press(page.getByRole('button', { name: 'Decide it' }));
	await confirmed(page, 'Decided');
	await keys.press(page.getByText('Set another state'));
	await keys.write(page.getByLabel('State', { exact: true }), 'Met');
	await keys.write(page.locator('#override-reason'), 'The list lay before the meeting on paper.');
	await keys.press(page.getByRole('button', { name: 'Set it' }));
	await confirmed(page, 'stands beside the computed one');

	const agree = page.getByRole('button', { name: /Agree with all/ });
	await expect(async () => {
		await page.keyboard.press('ArrowRight');
		await expect(agree).toBeVisible({ timeout: 900 });
	}).toPass({ timeout: 60_000 });
	await keys.press(agree);
	await confirmed(page, 'stand as they were found');
}

/** A hand that slips from the field turns no page, and who leaves all the same is asked. */
async function loseNothingWritten(page: Page): Promise<void> {
	const keys = keyboardOf(page);
	const [title, what] = [page.getByRole('heading', { level: 1 }), page.locator('#act-title')];
	await keys.press(page.getByText('Decide an action'));
	await keys.write(what, 'Half a sentence');
	await title.click();
	await page.keyboard.press('ArrowRight');
	await expect(page.getByText('what you wrote under “Decide an action” isn’t saved')).toBeVisible();
	const asked = page.waitForEvent('dialog');
	const leaving = page.getByRole('link', { name: 'Next' }).click({ noWaitAfter: true });
	await (await asked).dismiss();
	await leaving;
	await expect(what).toHaveValue('Half a sentence');
	await what.fill('');
	await expect(page.getByText(/^The page stays/)).toHaveCount(0);
}

/** At first without the day, which is asked for. */
async function askForEvidence(page: Page): Promise<void> {
	const keys = keyboardOf(page);
	await keys.press(page.getByText('Ask for evidence'));
	await keys.write(page.getByLabel('or whoever holds a role'), 'Clerk to the forum');
	await keys.write(page.getByLabel('What is asked for'), 'The list of nominations');
	await keys.press(page.getByRole('button', { name: 'Ask for it' }));
	await expect(page.getByRole('alert')).toContainText('Write the day by which it is wanted');
	await keys.write(page.locator('#ask-due'), TENTH_OF_OCTOBER);
	await keys.press(page.getByRole('button', { name: 'Ask for it' }));
	await confirmed(page, 'Asked for');
}

async function endReview(page: Page): Promise<void> {
	const keys = keyboardOf(page);
	await page.goto(END);
	await keys.write(page.getByLabel('Priority'), PRIORITY);
	await keys.write(page.getByLabel('Topic of the agreement'), 'Chairing');
	await keys.write(page.getByLabel('Role that leads it'), 'Governance lead');
	await keys.write(page.getByLabel('Its impact report is due on'), SEVENTH_OF_JULY_AFTER);
	await keys.press(page.getByRole('button', { name: 'Set the priority' }));
	// The form stays open for the next one, and its first field is told with what was done.
	await expect(page.getByLabel('Priority')).toBeFocused();
	await expect(page.getByLabel('Priority')).toHaveAccessibleDescription(/^Set\./);
	await keys.press(page.getByRole('button', { name: 'End the review' }));
	await confirmed(page, 'The review has ended');
}

/** Goes to each place that the checklist says has to be written. */
async function writeWhatIsMissing(page: Page): Promise<void> {
	const links = await page.getByRole('link', { name: /^Write it/ }).all();
	const hrefs = await Promise.all(links.map((link) => link.getAttribute('href')));
	for (const href of hrefs)
		await write(page, href?.split('#write-')[1] ?? '', 'Nothing more is known of it.');
	await page.goto(SEAL);
}

/** What the review asked for and did not get has to be given up before anybody signs. */
async function closeTheRequest(page: Page): Promise<void> {
	const keys = keyboardOf(page);
	await keys.press(page.getByRole('link', { name: /^Close the request/ }));
	await keys.press(page.getByText('Close it: The list of nominations'));
	await keys.choose(page.getByLabel('It is given up'));
	await keys.write(page.getByLabel('What came, or why not'), 'No list was kept in that year.');
	await keys.press(page.getByRole('button', { name: 'Close it', exact: true }));
	await confirmed(page, 'The request is closed');
	await page.goto(SEAL);
	await expect(page.getByText(/^Nothing stands in the way/)).toBeVisible();
	await accessible(page);
}

async function write(page: Page, place: string, words: string): Promise<void> {
	const keys = keyboardOf(page);
	await page.goto(`${WRITE}#write-${place}`);
	await keys.write(page.getByLabel('You write as'), 'Lead of the report');
	await keys.write(page.locator(`#text-${place}`), words);
	const field = page.locator(`#write-${place}`);
	await keys.press(field.getByRole('button', { name: 'Put it into the report' }));
	await expect(field.getByRole('status')).toContainText('In the report since');
}

/** Words that come after a signature are not what was signed, and ask for it again. */
async function signAndSeal(page: Page): Promise<void> {
	const keys = keyboardOf(page);
	const sign = page.getByRole('button', { name: 'Sign', exact: true });
	await keys.press(sign);
	await expect(page.locator('#signatures')).toContainText('Signed on');
	await write(page, 'what-we-do', 'The year after goes on as this one.');
	await page.goto(SEAL);
	await expect(page.locator('#signatures')).toContainText(
		/no longer counts. The report has changed since: one passage/
	);
	for (const signed of [1, 2]) {
		await keys.press(sign.first());
		await expect(page.locator('#signatures').getByText(/^Signed on/)).toHaveCount(signed);
	}
	await keys.press(page.getByRole('button', { name: 'Seal the report' }));
	await expect(page.getByText(/^Sealed on/).first()).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Nothing has changed since' })).toBeVisible();
	await accessible(page);
}

async function verify(page: Page, home: string): Promise<void> {
	for (const [link, name] of [
		['Sealed file', 'sealed.json'],
		['All of it (zip)', 'sealed.zip']
	] as const) {
		const downloading = page.waitForEvent('download');
		await keyboardOf(page).press(page.getByRole('link', { name: link }).first());
		await (await downloading).saveAs(join(home, name));
		const { out, code } = accord(home, ['verify', join(home, name)]);
		expect(out).toMatch(/Unchanged since it was sealed on .*The ledger here knows it/s);
		expect(code).toBe(0);
	}
}

/** Somebody without an account and without script asks by keyboard whether it is the file that was sealed. */
async function checkAsAGuest(page: Page, home: string): Promise<void> {
	const context = await page.context().browser()!.newContext({ javaScriptEnabled: false });
	const guest = await context.newPage();
	const check = async (path: string, answer: RegExp) => {
		await guest.goto(new URL('/check', page.url()).href);
		await guest.getByLabel(/^Sealed file or zip/).setInputFiles(path);
		await keyboardOf(guest).press(guest.getByRole('button', { name: 'Check it' }));
		await expect(guest.getByRole('heading', { level: 1 })).toHaveText(answer);
	};
	const [file, zip] = [join(home, 'sealed.json'), join(home, 'sealed.zip')];
	await check(file, /^Yes: this is, byte for byte, what was sealed here on /);
	await check(zip, /^Yes: /);
	const forged = join(home, 'forged.json');
	writeFileSync(forged, readFileSync(file, 'utf8').replace('as it was approved', 'as we like it'));
	await check(forged, /^This is not what was sealed$/);
	writeFileSync(forged, 'name,school\n');
	await check(forged, /^This is no sealed report$/);
	await context.close();
}

/** Others are given what was approved, unless somebody chooses otherwise. */
async function shareWhatWasApproved(page: Page): Promise<void> {
	const seal = page.url();
	await expect(page.getByText(/^Approved and sealed on .*signed by the /)).toBeInViewport();
	await page.goto(YEAR);
	await expect(page.getByText('No promise has changed its state since')).toBeInViewport();
	await page.goto(YEAR.replace('?', '/annual-evaluation/share?'));
	await expect(page.getByLabel(/As it was approved and sealed on/).first()).toBeChecked();
	await page.goto(seal);
}

/** What was sealed stays as it was; beside it stands what one more meeting changes, and which file did it. */
async function correctLate(page: Page, path: string): Promise<void> {
	const seal = page.url();
	const paper = seal.replace('?', '/annual-evaluation.csv?');
	const before = await (await page.request.get(paper)).text();
	const upload = await sendLate(page, path);
	await page.goto(seal);
	await keyboardOf(page).press(page.getByRole('link', { name: 'On a page of its own' }));
	const changed = page
		.getByRole('row')
		.filter({ hasText: 'Meetings, courses and conferences held' });
	await expect(changed).toContainText('late minutes.csv was accepted on');
	const [was, is] = await changed.getByText(/^\d+ events$/).allTextContents();
	expect(parseInt(is!)).toBe(parseInt(was!) + 1);
	await accessible(page);
	expect(await (await page.request.get(paper)).text()).toBe(before);

	const changes = page.url();
	await page.goto(upload);
	await takeBack(page);
	await page.goto(changes);
	await expect(page.getByRole('heading', { name: 'Nothing has changed since' })).toBeVisible();
}

async function sendLate(page: Page, path: string): Promise<string> {
	writeFileSync(path, `${LATE.join('\n')}\n`);
	await page.goto('/evidence/new?partnership=sample-association');
	await page.getByLabel('Spreadsheet', { exact: true }).setInputFiles(path);
	await page.getByRole('button', { name: /^Send/ }).first().click();
	await page.getByRole('button', { name: /^Accept the/ }).click();
	await expect(page.getByText('Take this file back')).toBeVisible();
	return page.url();
}

async function everyTakenBack(page: Page): Promise<void> {
	const buttons = page.getByRole('button', { name: /^Take back/ });
	while ((await buttons.count()) > 0) {
		const left = await buttons.count();
		await buttons.first().click();
		await expect(buttons).toHaveCount(left - 1);
	}
}

async function accessible(page: Page): Promise<void> {
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}
