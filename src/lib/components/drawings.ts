import { NARROW, WIDE } from '#lib/charts/frame.ts';
import type { ChartBlock, Report } from '#lib/document/report.ts';

/** A chart drawn ahead of the page: for wide screens, for narrow ones, and where to take it from. */
export interface Drawing {
	svgWide: string;
	svgNarrow: string;
	/** Left out in a file that stands alone. */
	base?: ChartAddresses;
}

/** Where one chart can be taken from: as pictures, and its table. */
export interface ChartAddresses {
	svg: string;
	png: string;
	csv: string;
	/** Its table as a spreadsheet or a Word document takes it from the clipboard. */
	html: string;
}

/** Takes a report; gives its charts in the order of the text. */
export function chartsOf(report: Report): ChartBlock[] {
	return report.sections.flatMap((section) =>
		section.blocks.filter((block) => block.kind === 'chart')
	);
}

/**
 * Takes a report and the page's address; gives its charts drawn, by block id. Only the server
 * draws: in the browser the drawings already stand in the page, and a space tells Svelte to keep them.
 */
export async function drawnOnTheServer(report: Report, url: URL): Promise<Record<string, Drawing>> {
	const charts = chartsOf(report);
	const draw = import.meta.env.SSR
		? (await import('#lib/charts/drawn-before.ts')).drawnBefore
		: null;
	return Object.fromEntries(
		charts.map((block) => [
			block.id,
			{
				svgWide: draw?.(block.chart, WIDE, drawnAs(block, 'wide')) ?? ' ',
				svgNarrow: draw?.(block.chart, NARROW, drawnAs(block, 'narrow')) ?? ' ',
				base: addressesOf(report, block, url)
			}
		])
	);
}

function drawnAs(block: ChartBlock, frame: string) {
	return { id: `${block.id}-${frame}`, title: block.title, alt: block.alt };
}

function addressesOf(report: Report, block: ChartBlock, url: URL): ChartAddresses {
	const base = `/${report.partnership.id}/${report.year.id}/${report.name}/charts/${block.id}`;
	return {
		svg: `${base}.svg${url.search}`,
		png: `${base}.png${url.search}`,
		csv: `${base}.csv${url.search}`,
		html: `${base}.html${url.search}`
	};
}
