import { drawnOnTheServer } from '#lib/components/drawings.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, url }) => {
	const drawings = await drawnOnTheServer(data.report, url);
	const here = Object.entries(drawings).map(([chart, drawing]) => {
		const base = `/shared/${data.secret}/charts/${chart}`;
		const files = ['svg', 'png', 'csv', 'html'].map((kind) => [kind, `${base}.${kind}`]);
		return [chart, { ...drawing, base: Object.fromEntries(files) }];
	});
	return { ...data, drawings: Object.fromEntries(here) as typeof drawings };
};
