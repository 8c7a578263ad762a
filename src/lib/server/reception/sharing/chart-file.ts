import { WIDE } from '#lib/charts/frame.ts';
import { renderSvg } from '#lib/charts/render-svg.ts';
import type { ChartBlock } from '#lib/document/report.ts';
import { chartPng } from '#lib/server/exports/chart-image.ts';
import { tableCsv } from '#lib/server/exports/csv.ts';

/** What a chart can be taken away as: a picture, or its table. */
export type ChartFormat = 'svg' | 'png' | 'csv';

/** Takes a chart and a format; gives the file and its media type. */
export function chartFile(
	block: ChartBlock,
	format: ChartFormat
): { mime: string; body: string | Uint8Array<ArrayBuffer> } {
	return WRITERS[format](block);
}

const WRITERS = {
	svg: (block: ChartBlock) => ({ mime: 'image/svg+xml', body: drawn(block) }),
	png: (block: ChartBlock) => ({
		mime: 'image/png',
		body: new Uint8Array(chartPng(drawn(block), { scale: 2 }))
	}),
	csv: (block: ChartBlock) => ({ mime: 'text/csv; charset=utf-8', body: tableCsv(block.table) })
};

function drawn(block: ChartBlock): string {
	return renderSvg(block.chart, WIDE, { id: block.id, title: block.title, alt: block.alt });
}
