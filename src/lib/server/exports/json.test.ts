import { expect, it } from 'vitest';
import { reportFixture } from '../../../../tests/support/report.ts';
import { json } from './json.ts';

const written = async (report = reportFixture()) =>
	new TextDecoder().decode(await json.write(report));

it('is the document itself, and says that a sample is invented', async () => {
	expect(JSON.parse(await written())).toEqual({
		...reportFixture(),
		mark: 'Sample data, invented'
	});
});

it('has its keys in one order, however the document was put together', async () => {
	const report = reportFixture();
	const reversed = Object.fromEntries(Object.entries(report).reverse()) as unknown as typeof report;
	expect(await written(reversed)).toBe(await written(report));
});
