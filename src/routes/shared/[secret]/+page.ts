import { drawnOnTheServer } from '#lib/components/drawings.ts';
import type { PageLoad } from './$types';

/** Charts are taken from below the link, for the addresses of the report itself are closed to its readers. */
export const load: PageLoad = async ({ data, url }) => {
	const drawings = await drawnOnTheServer(data.report, url);
	for (const [chart, drawing] of Object.entries(drawings)) {
		const base = `/shared/${data.secret}/charts/${chart}`;
		const [svg, png, csv, html] = ['svg', 'png', 'csv', 'html'].map((image) => `${base}.${image}`);
		drawing.base = { svg: svg!, png: png!, csv: csv!, html: html! };
	}
	return { ...data, drawings };
};
