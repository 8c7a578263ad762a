import { describe, expect, it } from 'vitest';
import { reportFixture } from '../../../../tests/support/report.ts';
import { FORMATS, isFormat, writeReport, type FormatName } from './index.ts';

describe.each(Object.keys(FORMATS) as FormatName[])('a report written as %s', (format) => {
	it('is the same bytes for the same report, later and after others', async () => {
		const first = await writeReport(reportFixture(), format);
		await writeReport({ ...reportFixture(), title: 'Another', sections: [] }, format);
		// Zip counts time in steps of two seconds.
		await new Promise((later) => setTimeout(later, 2100));
		expect(Buffer.compare(await writeReport(reportFixture(), format), first)).toBe(0);
	});

	it('is written for a report with nothing in it yet', async () => {
		const empty = { ...reportFixture(), sections: [], counts: [], footer: [], evidenceRows: [] };
		expect((await writeReport(empty, format)).length).toBeGreaterThan(0);
	});
});

it('knows its formats by name, and no property of objects by accident', () => {
	expect(isFormat('pdf')).toBe(true);
	expect(isFormat('toString')).toBe(false);
});
