import { expect, test } from './signed-in.ts';

test('on a phone the figures of the exit triggers are whole, and a wide table says that it scrolls', async ({
	administrator
}) => {
	const page = await administrator({ viewport: { width: 390, height: 844 } });
	await page.goto('/sample-two-schools/2025-26/management-partnership?asAt=2026-08-31');
	const cut = (title: string) =>
		page
			.getByRole('group', { name: title, exact: true })
			.evaluate((frame) => frame.scrollWidth > frame.clientWidth);
	expect(await cut('Exit triggers')).toBe(false);
	expect(await cut('The seven issues')).toBe(true);
	await expect(
		page.getByText('Scroll sideways to see every column.').filter({ visible: true }).first()
	).toBeVisible();
});
