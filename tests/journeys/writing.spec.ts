import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect as soon, test } from './signed-in.ts';

/** Words save themselves a moment after the last key, on a machine that may have other work. */
const expect = soon.configure({ timeout: 20_000 });

const REPORT = '/sample/2025-26/topic-maths';
const WRITE = `${REPORT}/write?asAt=2026-08-31`;

test('a lead writes her impact report by keyboard; nothing that she types is lost', async ({
	administrator
}) => {
	// Tab by tab through a whole report.
	test.slow();
	const page = await administrator();
	await page.goto(`${REPORT}?asAt=2026-08-31`);
	await press(page, page.getByRole('link', { name: 'Write it: What it means' }));
	await expect(page).toHaveURL(/write\?asAt=2026-08-31#write-what-it-means/);
	const axe = await new AxeBuilder({ page }).analyze();
	expect(axe.violations).toEqual([]);

	await into(page, page.getByLabel('You write as'), 'Maths lead');
	const field = page.getByRole('textbox', { name: 'What it means' });
	await into(page, field, 'The scheme led to better results.');
	const place = page.locator('#write-what-it-means');
	await expect(place.getByRole('status')).toContainText(/Saved as a draft at \d\d:\d\d/);
	await expect(place).toContainText('“led to” says more than the evidence here carries');
	await page.reload();
	await expect(field).toHaveValue('The scheme led to better results.');

	await into(page, field, 'Mrs Thornbury says that it went well.');
	await expect(place).toContainText('Write the role instead');
	await expect(place.getByRole('status')).toContainText('Not saved yet');
	await page.context().setOffline(true);
	await into(page, field, 'It rose over the period.');
	await expect(place.getByRole('status')).toContainText('the connection is lost');
	await page.context().setOffline(false);
	await expect(place.getByRole('status')).toContainText('Saved as a draft');

	await press(page, place.getByRole('button', { name: 'Put it into the report' }));
	await expect(place.getByRole('status')).toContainText('In the report since');
	await press(page, page.getByRole('link', { name: 'Back to the report' }));
	await expect(page.locator('#words-what-it-means')).toContainText('It rose over the period.');
	await expect(page.locator('#words-what-it-means')).toContainText('Maths lead');

	await page.goto(WRITE);
	await press(page, place.locator('summary').first());
	// What was saved in one sitting is one entry, and nothing of it is lost.
	await expect(place.getByRole('listitem')).toHaveCount(2);
	await press(page, place.locator('summary', { hasText: 'Saved on the way to these words' }));
	const first = place.getByRole('listitem').filter({ hasText: 'The scheme led to' }).last();
	await press(page, first.getByRole('button', { name: 'Bring these words back' }));
	await expect(page.getByRole('textbox', { name: 'What it means' })).toHaveValue(
		'The scheme led to better results.'
	);
	await expect(place.getByRole('status')).toContainText('This draft of');
});

test('two people who write at once both keep their words, also without script', async ({
	administrator
}) => {
	const [hers, his] = [await administrator(), await administrator({ javaScriptEnabled: false })];
	for (const page of [hers, his]) await page.goto(WRITE);
	await hers.getByRole('textbox', { name: 'What was decided' }).fill('We go on with the scheme.');
	await expect(hers.locator('#write-what-we-do').getByRole('status')).toContainText('Saved');

	await his.getByRole('textbox', { name: 'What was decided' }).fill('We stop the scheme.');
	await his.getByRole('button', { name: 'Save as a draft: What was decided' }).click();
	await expect(his.getByRole('alert')).toContainText('somebody else wrote here while you did');
	await expect(his.getByRole('group', { name: 'Somebody else wrote' })).toContainText(
		'We go on with the scheme.'
	);
	await expect(his.getByRole('textbox', { name: 'What was decided' })).toHaveValue(
		'We stop the scheme.'
	);
	await his.getByRole('button', { name: 'Save as a draft: What was decided' }).click();
	await expect(his.locator('#write-what-we-do').getByRole('status')).toContainText('A draft');

	await hers
		.getByRole('textbox', { name: 'What was decided' })
		.fill('We go on with the scheme, in Year 5 too.');
	await expect(hers.getByRole('group', { name: 'Somebody else wrote' })).toContainText(
		'We stop the scheme.'
	);
	await hers.getByRole('button', { name: 'Go on with theirs' }).click();
	await expect(hers.getByRole('textbox', { name: 'What was decided' })).toHaveValue(
		'We stop the scheme.'
	);
	await hers.reload();
	await hers.locator('#write-what-we-do summary').first().click();
	await expect(hers.locator('#write-what-we-do')).toContainText('in Year 5 too');
});

test('a note explains a point of a chart, in the drawing, its table and below, without script', async ({
	administrator
}) => {
	const page = await administrator({ javaScriptEnabled: false });
	await page.goto(WRITE);
	await page.locator('.pin summary').first().click();
	const point = page.locator('.pin').first().getByLabel('Point');
	await point.selectOption({ index: 1 });
	const pinned = await point.inputValue();
	await page.getByLabel('Note, in up to 160 characters').first().fill('Closed for snow');
	await page.getByRole('button', { name: 'Pin it' }).first().click();
	await expect(page.locator('figure').first()).toContainText(`[1] ${pinned}: Closed for snow (`);
	const notes = page.locator('.pin').first();
	await expect(notes.getByRole('status')).toContainText('Pinned.');
	await expect(notes.getByText(`${pinned}: Closed for snow`)).toBeInViewport();

	await page.goto(`${REPORT}?asAt=2026-08-31`);
	const figure = page.locator('figure').filter({ hasText: 'Closed for snow' });
	await expect(figure.locator('svg').first()).toContainText('[1]');
	await expect(figure.locator('table')).toContainText('note [1]');

	await page.goto(WRITE);
	await page.locator('.pin summary').first().click();
	await page.getByRole('button', { name: `Take it away: the note at ${pinned}` }).click();
	await expect(notes.getByRole('status')).toContainText('The note is taken away.');
	await expect(page.locator('figure').first()).not.toContainText('Closed for snow');
});

test('near its end a field says how many characters are left', async ({ administrator }) => {
	const page = await administrator();
	await page.goto(WRITE);
	await page.waitForLoadState('networkidle');
	await page.locator('.pin summary').first().click();
	const note = page.getByLabel('Note, in up to 160 characters').first();
	const fields = page.locator('.pin').first();
	await note.fill('a'.repeat(100));
	await expect(fields.getByText(/characters? (left|too many)/)).toHaveCount(0);
	await note.fill('a'.repeat(150));
	await expect(fields.getByText('10 characters left').first()).toBeVisible();
	await note.fill('a'.repeat(161));
	await expect(fields.getByText(/^1 character too many/).first()).toBeVisible();
});

/** Goes to something by the Tab key alone. */
async function tabTo(page: Page, to: Locator): Promise<void> {
	await expect(to).toBeVisible();
	for (let tabs = 0; tabs < 400; tabs++) {
		if (await to.evaluate((element) => element === document.activeElement)) return;
		await page.keyboard.press('Tab');
	}
	throw new Error(`The Tab key never came to ${to.toString()}`);
}

async function press(page: Page, to: Locator): Promise<void> {
	await tabTo(page, to);
	await page.keyboard.press('Enter');
}

/** Puts words in the place of what a field holds. */
async function into(page: Page, field: Locator, words: string): Promise<void> {
	await tabTo(page, field);
	await page.keyboard.press('ControlOrMeta+a');
	await page.keyboard.type(words);
}
