import { describe, expect, test } from 'vitest';
import { reportFixture } from '../../../../tests/support/report.ts';
import type { ChartBlock } from '#lib/document/report.ts';
import { CHART_FILES } from './chart-files.ts';

const report = reportFixture();
const charts = report.sections
	.flatMap((section) => section.blocks)
	.filter((block) => block.kind === 'chart');
const reading = charts.find(({ id }) => id === 'reading')!;

describe('a chart as a file of its own', () => {
	test.each(charts.map((chart) => [chart.id, chart] as const))(
		'%s says as SVG what it shows, its source, its date and that it is invented',
		async (_, chart) => {
			const svg = await textOf('svg', chart);
			const words = lettersOf(svg);
			const told = [chart.title, chart.subtitle, chart.source.text, ...report.footer];
			for (const said of told) expect(words).toContain(said.replace(/\s/g, ''));
			expect(words).toContain('Sampledata,invented.');
			expect(svg).toContain(`<title id="${chart.id}-title">${chart.title}</title>`);
			expect(svg).toContain(`<desc id="${chart.id}-desc">${chart.alt}</desc>`);
		}
	);

	test('brings its letters, runs nothing and fetches nothing', async () => {
		const svg = await textOf('svg', reading);
		const faces = [...svg.matchAll(/@font-face\{font-family:'([^']+)';font-weight:(\d+)/g)];
		expect(faces.map(([, family, weight]) => `${family} ${weight}`)).toEqual([
			'Source Sans 3 400',
			'Source Sans 3 600',
			'Source Serif 4 600'
		]);
		expect(svg).not.toMatch(/<script|\son\w+=|url\((?!data:)|href=/);
		expect(svg.length).toBeLessThan(60_000);
	});

	test('is as PNG twice as many pixels wide, the same bytes each time', async () => {
		const png = Buffer.from(await CHART_FILES.png.write(reading, report));
		expect(png.readUInt32BE(16)).toBe(2 * (1040 + 2 * 24));
		expect(png.equals(await CHART_FILES.png.write(reading, report))).toBe(true);
	});
});

test('the table of a chart as CSV says in each row whose it is, of which report and year, and as at when', async () => {
	const { table } = reading;
	const [head, ...rows] = (await textOf('csv', reading)).slice(1).trimEnd().split('\r\n');
	expect(head).toMatch(/,partnership,report,year,time_identifier,as_at,sample$/);
	expect(rows).toHaveLength(table.rows.length);
	const { name, year } = report;
	for (const row of rows)
		expect(row).toContain(`,${name},${year.id},Academic year,2026-05-20,"Sample data, invented"`);
});

describe('the table of a chart for the clipboard', () => {
	test('has its head, its rows, where it comes from and the footer', async () => {
		const html = await textOf('html', reading);
		for (const { label } of reading.table.columns)
			expect(html).toContain(`<th scope="col">${label}</th>`);
		expect(html.match(/<tr>/g)).toHaveLength(reading.table.rows.length + 1);
		for (const said of [reading.source.text, ...report.footer]) expect(html).toContain(said);
		expect(html).toContain('Sample data, invented.');
	});

	test('keeps mark-up and formulas plain text', async () => {
		const [column, ...others] = reading.table.columns;
		const cells = [{ text: '=1+1 <b>' }, ...others.map(() => ({ text: '' }))];
		const table = { ...reading.table, columns: [column!, ...others], rows: [cells] };
		const html = await textOf('html', { ...reading, table });
		expect(html).toContain(`<th scope="row" style="mso-number-format:'\\@'">=1+1 &lt;b&gt;</th>`);
	});
});

async function textOf(kind: 'svg' | 'html' | 'csv', chart: ChartBlock): Promise<string> {
	return new TextDecoder().decode(await CHART_FILES[kind].write(chart, report));
}

/** All that is written in a picture, without spaces: lines break where they must. */
function lettersOf(svg: string): string {
	const texts = [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);
	return texts.join('').replace(/\s/g, '').replaceAll('&amp;', '&');
}
