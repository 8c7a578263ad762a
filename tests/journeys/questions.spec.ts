import { expect, test } from './signed-in.ts';

test('targets are agreed in one sitting, without script, and take effect; left open again, they judge nothing', async ({
	administrator
}) => {
	const page = await administrator({ javaScriptEnabled: false });
	await page.goto('/pods/questions');
	const open = await countOf(page.getByRole('heading', { level: 1 }));
	await expect(page.locator('#sitting')).toContainText(/It counts from \d{4} to \d{4} on/);
	await page.getByLabel('Agreed by').first().fill('Headteacher Strategic Forum');
	await page.getByLabel('Where it is written down').first().fill('Minutes of an invented meeting');
	await page.getByLabel('Answer to: Training places filled').fill('140');
	await page.getByLabel('Answer to: Whose term dates').selectOption({ index: 1 });
	await page.getByRole('button', { name: 'Save all answers below' }).click();

	await expect(page.getByRole('alert')).toContainText('140 is out of range');
	await expect(page.getByLabel('Agreed by').first()).toHaveValue('Headteacher Strategic Forum');
	await page.getByLabel('Answer to: Training places filled').fill('75');
	await page.getByRole('button', { name: 'Save all answers below' }).click();
	await expect(page.getByRole('status')).toContainText('2 answers were saved');
	await expect(page.getByRole('status')).toContainText(/They count from \d{4} to \d{4} on/);
	expect(await countOf(page.getByRole('heading', { level: 1 }))).toBe(open - 2);

	await page.goto('/pods/2026-27/clauses/3.1.6');
	await expect(page.getByText(/Agreed by Headteacher Strategic Forum from/)).toBeVisible();

	for (const asked of ['Training places filled', 'Whose term dates']) {
		await page.goto('/pods/questions');
		const answered = page.getByRole('article').filter({ hasText: asked });
		await answered.getByText('Change', { exact: false }).first().click();
		await answered.getByLabel('Agreed by').fill('Headteacher Strategic Forum');
		await answered.getByRole('button', { name: 'Leave it open from that date' }).click();
		await expect(page.getByRole('status')).toContainText('One answer was saved');
	}
	expect(await countOf(page.getByRole('heading', { level: 1 }))).toBe(open);
	await page.goto('/pods/2026-27/clauses/3.1.6');
	await expect(page.getByText(/Agreed by Headteacher Strategic Forum from/)).toHaveCount(0);
});

test('one answer is saved for itself, and a name of a person is turned back', async ({
	administrator
}) => {
	const page = await administrator();
	await page.goto('/pods/questions');
	const holds = page.getByLabel('Holds from').first();
	const today = await holds.inputValue();
	await holds.fill('2026-08-31');
	await expect(page.locator('#sitting')).toContainText('It counts from 2025 to 2026 on');
	await holds.fill(today);
	await page.getByLabel('Agreed by').first().fill('Mrs Thornbury');
	await page.getByLabel('Answer to: Is the copy').selectOption({ index: 1 });
	const save = page.getByRole('button', { name: /Save the answer to: Is the copy/ });
	await save.click();
	await expect(page.getByRole('alert')).toContainText('Write the role, not the name');
	await page.getByLabel('Agreed by').first().fill('Clerk to the forum');
	await save.click();
	await expect(page.getByRole('status')).toContainText('One answer was saved');

	const answered = page.getByRole('article').filter({ hasText: 'Is the copy' });
	await answered.getByText('Change', { exact: false }).first().click();
	await answered.getByLabel('Agreed by').fill('Clerk to the forum');
	await answered.getByRole('button', { name: 'Leave it open from that date' }).click();
	await expect(page.getByRole('status')).toContainText('One answer was saved');
});

test('who isn’t signed in is asked to, even of an invented partnership', async ({
	browser,
	served
}) => {
	const page = await (await browser.newContext({ baseURL: served.origin })).newPage();
	await page.goto('/sample/questions');
	await expect(page).toHaveURL(/sign-in\?next=/);
	await page.context().close();
});

async function countOf(heading: { textContent(): Promise<string | null> }): Promise<number> {
	return Number.parseInt((await heading.textContent()) ?? '', 10);
}
