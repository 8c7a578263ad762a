import { CustomChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import type { Plan } from '#lib/charts/drawing/marks.ts';
import type { Frame } from '#lib/charts/frame.ts';
import { chartOption, chartPlan } from '#lib/charts/index.ts';
import type { ChartData } from '#lib/charts/kinds.ts';
import { tips } from './tips.ts';

// The SVG renderer would set style attributes, which the page's policy refuses.
use([CustomChart, GridComponent, CanvasRenderer]);

/** Below this many pixels a chart is drawn as for phones. */
const NARROW_BELOW = 600;

/** Takes an element and a chart; draws it there, again whenever its width changes. Gives what removes it. */
export function drawLiving(element: HTMLElement, chart: ChartData): () => void {
	const drawing = init(element, null, { renderer: 'canvas', width: 1, height: 1 });
	let plan: Plan | undefined;
	const removeTips = tips(element, drawing, (index) => plan?.marks[index]?.tip);
	let width = 0;
	const redraw = () => {
		if (element.clientWidth === width || element.clientWidth === 0) return;
		width = element.clientWidth;
		const frame: Frame = { width, narrow: width < NARROW_BELOW };
		plan = chartPlan(chart, frame);
		drawing.resize({ width, height: plan.height });
		// Marks that ECharts reuses from the last drawing would keep their old place in the pile.
		drawing.clear();
		drawing.setOption(chartOption(chart, frame));
	};
	const observer = new ResizeObserver(redraw);
	observer.observe(element);
	redraw();
	return () => {
		observer.disconnect();
		removeTips();
		drawing.dispose();
	};
}
