import { drawnOnTheServer } from '#lib/components/drawings.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, url }) => {
	const drawings = await drawnOnTheServer(data.report, url);
	const here = Object.entries(drawings).map(([chart, drawing]) => {
		const base = `/shared/${data.secret}/charts/${chart}`;
		return [
			chart,
			{ ...drawing, base: { svg: `${base}.svg`, png: `${base}.png`, csv: `${base}.csv` } }
		];
	});
	return { ...data, drawings: Object.fromEntries(here) as typeof drawings };
};
