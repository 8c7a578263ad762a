import { drawnOnTheServer } from '#lib/components/drawings.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, url }) => ({
	...data,
	drawings: await drawnOnTheServer(data.report, url)
});
