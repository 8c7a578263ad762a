import { afterAll, expect, it } from 'vitest';
import { reportFixture } from '../../../../../tests/support/report.ts';
import { writeReport, type FormatName } from '../index.ts';
import { AsideWriter } from './aside.ts';

const writer = new AsideWriter();
afterAll(() => writer.close());

it('writes the same bytes as this thread would', async () => {
	for (const format of ['pdf', 'docx'] as const) {
		const aside = await writer.write(reportFixture(), format);
		expect(Buffer.compare(aside, await writeReport(reportFixture(), format))).toBe(0);
	}
});

it('leaves this thread free meanwhile', async () => {
	let turns = 0;
	const timer = setInterval(() => turns++, 1);
	await writer.write({ ...reportFixture(), title: 'Another' }, 'pdf');
	clearInterval(timer);
	expect(turns).toBeGreaterThan(1);
});

it('tells what failed, and writes on', async () => {
	const unknown = 'clay-tablet' as FormatName;
	await expect(writer.write(reportFixture(), unknown)).rejects.toThrow(TypeError);
	expect((await writer.write(reportFixture(), 'json')).length).toBeGreaterThan(0);
});

it('writes what is asked for at once one after another, each for whoever asked', async () => {
	const asked = (['json', 'csv', 'json'] as const).map((format) =>
		writer.write(reportFixture(), format)
	);
	const [first, csv, last] = await Promise.all(asked);
	expect(Buffer.compare(first!, last!)).toBe(0);
	expect(Buffer.compare(csv!, await writeReport(reportFixture(), 'csv'))).toBe(0);
});

it('fails for whoever waits when it is closed, and begins again for the next', async () => {
	const waiting = writer.write(reportFixture(), 'pdf');
	const told = expect(waiting).rejects.toThrow('has ended');
	await new Promise((resolve) => setImmediate(resolve));
	await writer.close();
	await told;
	expect((await writer.write(reportFixture(), 'json')).length).toBeGreaterThan(0);
});
