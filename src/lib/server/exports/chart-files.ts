import type { ChartBlock, Report } from '#lib/document/report.ts';
import { chartFileSvg } from './chart-file.ts';
import { chartPngAside } from './chart-image.ts';
import { tableOfReportCsv } from './csv.ts';
import { chartTableHtml } from './table-html.ts';

/** A kind of file that one chart can be carried off as. */
interface ChartFile {
	mime: string;
	write: (block: ChartBlock, report: Report) => Promise<Uint8Array>;
}

/** Every kind: two pictures, its table as a file, and its table as the clipboard takes it. */
export const CHART_FILES = {
	svg: {
		mime: 'image/svg+xml',
		write: async (block, report) => encoded(chartFileSvg(block, report))
	},
	png: {
		mime: 'image/png',
		write: (block, report) => chartPngAside(chartFileSvg(block, report, { letters: false }))
	},
	csv: {
		mime: 'text/csv; charset=utf-8',
		write: async (block, report) => encoded(tableOfReportCsv(block.table, report))
	},
	html: {
		mime: 'text/html; charset=utf-8',
		write: async (block, report) => encoded(chartTableHtml(block, report))
	}
} satisfies Record<string, ChartFile>;

function encoded(text: string): Uint8Array {
	return new TextEncoder().encode(text);
}
