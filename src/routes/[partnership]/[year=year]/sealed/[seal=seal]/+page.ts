import { drawnOnTheServer } from '#lib/components/drawings.ts';
import type { PageLoad } from './$types';

/** Pictures of the charts leave with the sealed files: their addresses would give those of today. */
export const load: PageLoad = async ({ data, url }) => {
	const drawings = Object.entries(await drawnOnTheServer(data.report, url));
	return {
		...data,
		drawings: Object.fromEntries(
			drawings.map(([id, { svgWide, svgNarrow }]) => [id, { svgWide, svgNarrow }])
		)
	};
};
