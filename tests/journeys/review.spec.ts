import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './signed-in.ts';

const YEAR = '/sample-association/2025-26?asAt=2026-08-31';
const REVIEW = '/review/sample-association/2025-26?asAt=2026-08-31';
const FIRST = '/review/sample-association/2025-26/J1?asAt=2026-08-31';
const END = '/review/sample-association/2025-26/end?asAt=2026-08-31';
const NEXT = '/sample-association/2026-27/calendar?asAt=2026-11-22';
const PRIORITY = 'Chairs who stay a second year';

test.describe.configure({ mode: 'serial' });

test('a whole review is held by keyboard alone, from the findings to next year’s register', async ({
	administrator
}) => {
	test.setTimeout(240_000);
	const page = await administrator();
	const keys = keyboardOf(page);
	await page.goto(YEAR);
	await keys.press(page.getByRole('link', { name: 'Review', exact: true }));
	await keys.write(page.getByLabel('Who decides'), 'Annual evaluative review');
	await keys.write(page.getByLabel('Day of the meeting'), SEVENTH_OF_JULY);
	await keys.write(page.getByLabel('Where it is minuted'), 'Minutes of an invented review, item 4');
	await keys.press(page.getByRole('button', { name: 'Open the review' }));
	await confirmed(page, 'The review is open');
	await keys.press(page.getByRole('link', { name: 'Begin with the first' }));

	const first = await page.getByRole('heading', { level: 1 }).textContent();
	await keys.press(page.getByText('Ask for evidence'));
	await keys.write(page.getByLabel('or whoever holds a role'), 'Clerk to the forum');
	await keys.write(page.getByLabel('What is asked for'), 'The list of nominations');
	await keys.press(page.getByRole('button', { name: 'Ask for it' }));
	await expect(page.getByRole('alert')).toContainText('Write the day by which it is wanted');
	await keys.write(page.locator('#ask-due'), TENTH_OF_OCTOBER);
	await keys.press(page.getByRole('button', { name: 'Ask for it' }));
	await confirmed(page, 'Asked for');

	await page.keyboard.press('ArrowRight');
	await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(first ?? '');
	await keys.press(page.getByRole('button', { name: 'Agree' }));
	await confirmed(page, 'Agreed');
	await page.keyboard.press('ArrowLeft');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(first ?? '');
	await expect(page.getByText(/^2 of \d+ talked about$/)).toBeVisible();

	await keys.press(page.getByText('Decide an action'));
	await keys.write(page.getByLabel('What is to be done'), 'Name two nominees a term ahead');
	await keys.write(page.getByLabel('Role that does it'), 'Forum chair');
	await keys.write(page.locator('#act-due'), TENTH_OF_OCTOBER);
	await keys.press(page.getByRole('button', { name: 'Decide it' }));
	await confirmed(page, 'Decided');
	await keys.press(page.getByText('Set another state'));
	await keys.write(page.locator('#override-reason'), 'The list lay before the meeting on paper.');
	await keys.press(page.getByRole('button', { name: 'Set it' }));
	await confirmed(page, 'stands beside the computed one');

	await expect(async () => {
		await page.keyboard.press('ArrowRight');
		await expect(page.getByRole('button', { name: /Agree with all/ })).toBeVisible({
			timeout: 900
		});
	}).toPass({ timeout: 60_000 });
	await keys.press(page.getByRole('button', { name: /Agree with all/ }));
	await confirmed(page, 'All of them stand');

	await page.goto(END);
	await keys.write(page.getByLabel('Priority'), PRIORITY);
	await keys.write(page.getByLabel('Topic of the agreement'), 'Chairing');
	await keys.write(page.getByLabel('Role that leads it'), 'Governance lead');
	await keys.write(page.getByLabel('Its impact report is due on'), SEVENTH_OF_JULY_AFTER);
	await keys.press(page.getByRole('button', { name: 'Set the priority' }));
	await confirmed(page, 'Set.');
	await keys.press(page.getByRole('button', { name: 'End the review' }));
	await confirmed(page, 'The review has ended');

	await page.goto(NEXT);
	await expect(page.locator('#month-2027-07')).toContainText(`Impact report: ${PRIORITY}`);
	await expect(page.locator('#month-2026-10')).toContainText('Name two nominees a term ahead');
	await expect(page.locator('#month-2026-10')).toContainText('The list of nominations');
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
	await expect(page.getByRole('status')).toContainText('Taken back', { timeout: 30_000 });
	await everyTakenBack(page);
	await page.goto(END);
	await everyTakenBack(page);
	await page.getByRole('button', { name: 'End the review again' }).click();
	await expect(page.getByRole('status')).toContainText('The review has ended', {
		timeout: 30_000
	});

	await page.goto(NEXT);
	await expect(page.locator('main')).not.toContainText(PRIORITY);
	await page.goto(END);
	await expect(page.getByText('The register has the review of 7 July 2026 already')).toBeVisible();
	await expect(page.getByRole('link', { name: 'The sheet that it entered' })).toHaveCount(0);
});

test('a finding fits a projector without scrolling, and a screen as narrow as a phone', async ({
	administrator
}) => {
	test.setTimeout(240_000);
	const page = await administrator();
	await page.goto('/review/sample/2025-26/3.1.3?asAt=2026-08-31&projector=1');
	for (const [width, height] of [
		[1280, 720],
		[1920, 1080]
	] as const) {
		await page.setViewportSize({ width, height });
		const box = await page.getByRole('article').boundingBox();
		expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
	}
	await page.setViewportSize({ width: 320, height: 700 });
	for (const path of ['', '/2.2f', '/together/met', '/end', '/requests']) {
		await page.goto(`/review/sample/2025-26${path}?asAt=2026-08-31`);
		const overflow = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth
		);
		expect(overflow, path).toBeLessThanOrEqual(0);
		await clean(page);
	}
});

test('the review is held by the forum: others read the figures and not the room', async ({
	browser,
	served
}) => {
	const page = await (await browser.newContext({ baseURL: served.origin })).newPage();
	await page.goto(REVIEW);
	await expect(page).toHaveURL(/sign-in\?next=/);
	await page.context().close();
});

/** The same in whichever order a browser asks for day and month. */
const SEVENTH_OF_JULY = '07072026';
const TENTH_OF_OCTOBER = '10102026';
const SEVENTH_OF_JULY_AFTER = '07072027';

/** What somebody does who has no pointer: Tab to a thing, then press or write. */
function keyboardOf(page: Page) {
	const reach = async (thing: Locator) => {
		for (let steps = 0; steps < 150; steps += 1) {
			if (await thing.evaluate((node) => node === document.activeElement)) return;
			await page.keyboard.press('Tab');
		}
		throw new Error(`No Tab leads to ${thing.toString()}.`);
	};
	return {
		press: async (thing: Locator) => {
			await reach(thing);
			await page.keyboard.press('Enter');
		},
		write: async (thing: Locator, words: string) => {
			await reach(thing);
			await page.keyboard.type(words);
		}
	};
}

/** What was done is said, and the keyboard stands there. */
async function confirmed(page: Page, words: string): Promise<void> {
	await expect(page.getByRole('status')).toContainText(words, { timeout: 30_000 });
	await expect(page.getByRole('status')).toBeFocused();
}

async function everyTakenBack(page: Page): Promise<void> {
	const buttons = page.getByRole('button', { name: /^Take back/ });
	while ((await buttons.count()) > 0) {
		const left = await buttons.count();
		await buttons.first().click();
		await expect(buttons).toHaveCount(left - 1);
	}
}

async function clean(page: Page): Promise<void> {
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}
