import type { Dataset } from './dataset.ts';
import { DATASETS } from './index.ts';

/** Kinds of spreadsheet that are looked for together, in words for whoever sends them. */
export interface DatasetGroup {
	title: string;
	datasets: Dataset[];
}

const GROUPS: Record<string, string[]> = {
	'Most asked for': ['attendance', 'training', 'outcomes', 'register'],
	'Schools, boards and the year': ['schools', 'membership', 'calendar'],
	'Money, service and opinions': ['finance', 'service', 'survey', 'usage']
};

/** Every kind of spreadsheet, those first that most agreements ask for; one that no group names stands in the last. */
export function groupedDatasets(): DatasetGroup[] {
	const named = new Set(Object.values(GROUPS).flat());
	const others = DATASETS.filter(({ name }) => !named.has(name));
	const groups = Object.entries(GROUPS).map(([title, names]) => ({
		title,
		datasets: DATASETS.filter(({ name }) => names.includes(name))
	}));
	return others.length > 0 ? [...groups, { title: 'Others', datasets: others }] : groups;
}
