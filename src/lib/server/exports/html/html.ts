import { NARROW, WIDE } from '#lib/charts/frame.ts';
import { renderSvg } from '#lib/charts/render-svg.ts';
import { chartsOf, type Drawing } from '#lib/components/drawings.ts';
import type { ChartBlock, Report } from '#lib/document/report.ts';
import type { Format } from '../format.ts';
import { printable, type Printable } from '../printable.ts';
import { fullTitle, sampleMark } from '../running-words.ts';
import { compiled, type Compiled } from './compiled.ts';
import { document } from './document.ts';
import { rowsAnnex } from './rows-annex.ts';
import { stylesFor } from './styles.ts';

type Props = {
	report: Report;
	drawings: Record<string, Drawing>;
	mark: string;
	draft: string;
};

/** The page as one file that asks nobody for anything: styles, fonts and drawings in it, no script. */
export const html: Format = {
	extension: 'html',
	mime: 'text/html; charset=utf-8',
	label: 'Web page',
	write: async (report) => new TextEncoder().encode(pageOf(printable(report)))
};

let page: Compiled<Props> | undefined;

function pageOf(printed: Printable): string {
	const report = rowsAnnex(printed);
	page ??= compiled<Props>('src/lib/server/exports/html/WholePage.svelte');
	const props = {
		report,
		drawings: drawingsOf(report),
		mark: sampleMark(report),
		draft: printed.draft
	};
	const { body } = page.render(page.component, { props });
	return document({
		title: fullTitle(report),
		styles: stylesFor(report, page.css),
		body: withoutMarks(body)
	});
}

function drawingsOf(report: Report): Record<string, Drawing> {
	const drawn = (block: ChartBlock, frame: 'wide' | 'narrow') =>
		renderSvg(block.chart, frame === 'wide' ? WIDE : NARROW, {
			id: `${block.id}-${frame}`,
			title: block.title,
			alt: block.alt
		});
	return Object.fromEntries(
		chartsOf(report).map((block) => [
			block.id,
			{ svgWide: drawn(block, 'wide'), svgNarrow: drawn(block, 'narrow') }
		])
	);
}

/** Svelte’s notes to its browser half, of which this file has none. No text of ours can hold an open comment. */
function withoutMarks(body: string): string {
	return body.replace(/<!--.*?-->/g, '');
}
