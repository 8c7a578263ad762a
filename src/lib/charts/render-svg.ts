import { CustomChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { FONT } from './drawing/option.ts';
import { escapeXml } from './drawing/svg.ts';
import type { Frame } from './frame.ts';
import { chartHeight, chartOption } from './index.ts';
import type { ChartData } from './kinds.ts';
import { plainSvg } from './plain-svg.ts';

use([CustomChart, GridComponent, SVGRenderer]);

/** What names a chart: `id` must be its own on the page, also between its wide and narrow drawing. */
export interface Naming {
	id: string;
	title: string;
	alt: string;
}

/** Takes a chart, its frame and its name; gives an SVG without styles or scripts, the same bytes every time. */
export function renderSvg(data: ChartData, frame: Frame, { id, title, alt }: Naming): string {
	const { height, group } = chartGroup(data, frame);
	const anchor = id.replace(/[^\w-]/g, '-');
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${frame.width} ${height}" width="${frame.width}" height="${height}" role="img" aria-labelledby="${anchor}-title ${anchor}-desc">` +
		`<title id="${anchor}-title">${escapeXml(title)}</title><desc id="${anchor}-desc">${escapeXml(alt)}</desc>${group}</svg>`
	);
}

/** Takes a chart and its frame; gives the drawing as a group to set into a larger SVG, and its height in pixels. */
export function chartGroup(data: ChartData, frame: Frame): { group: string; height: number } {
	const height = chartHeight(data, frame);
	const drawn = plainSvg(drawing(data, frame, height));
	return { height, group: `<g font-family="${FONT}">${drawn}</g>` };
}

function drawing(data: ChartData, frame: Frame, height: number): string {
	const chart = init(null, null, { renderer: 'svg', ssr: true, width: frame.width, height });
	try {
		chart.setOption(chartOption(data, frame));
		return chart.renderToSVGString({ useViewBox: true });
	} finally {
		chart.dispose();
	}
}
